// What a real screen reader says of every widget, compared with what it said last time (transcripts/). Needs the built module and,
// of Debian, orca at-spi2-core xvfb dbus-x11 xdotool speech-dispatcher espeak-ng openbox firefox-esr; .ci/run installs them.
// `npm run heard` compares, `npm run heard -- --update` takes what is heard now, `npm run heard -- slider` hears some scenes.
// `npm run heard -- --planted` hears pages with defects (defects.mjs): each must sound different.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { defects } from './defects.mjs';
import { difference } from './difference.mjs';
import { startReader } from './reader.mjs';
import { languages, scenePage, scenes } from './scenes.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'transcripts');
/** A fixed one, as the video card says the host of a file. */
const port = 8977;
const update = process.argv.includes('--update');
const isPlanted = process.argv.includes('--planted');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isWanted = (name) => !wanted.length || wanted.some((word) => name.startsWith(word));
const heardScenes = scenes.filter(({ name }) => isWanted(name));

function servePages() {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const [, language, name, defect] = request.url.match(/^\/heard\/(\w+)\/([\w-]+?)(?:\.(\d+))?$/) ?? [];
    const scene = scenes.find((one) => one.name === name);
    if (!scene) return files(request, response, () => response.writeHead(404).end());
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(scenePage(scene, language, defect));
  });
  return new Promise((started) => server.listen(port, '127.0.0.1', () => started(server)));
}

/** One line for what was said without a pause, with the voice's language where it is another than the page's. */
function line(said, language) {
  return said
    .map(({ text, language: voice }) =>
      /^(en|es)$/.test(voice) && voice !== language ? `[${voice}] ${text}` : text,
    )
    .filter(Boolean);
}

async function hear(reader, path, { keys = [] }, language) {
  const parts = [`# the page`, ...line(await reader.open(`${address}/heard/${language}/${path}`), language)];
  for (const key of keys) parts.push('', `# ${key}`, ...line(await reader.press(key), language));
  return `${parts.join('\n')}\n`;
}

/** How often a scene is heard at most. */
const mostTimes = 8;

const server = await servePages();
const address = `http://127.0.0.1:${port}`;
mkdirSync(folder, { recursive: true });
const counts = { passed: 0, failed: 0 };

const transcriptFile = ({ name }, language) => join(folder, `${name}.${language}.txt`);

/** Orca loses a line now and then; what is really different is different each time. */
async function compare(reader, path, scene, language) {
  const file = transcriptFile(scene, language);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  let heard = await hear(reader, path, scene, language);
  let different = difference(known, heard);
  for (let time = 1; time < mostTimes && different.length > 0; time++) {
    const again = await hear(reader, path, scene, language);
    const still = difference(known, again);
    different = different.filter((words) => still.includes(words));
    if (again.length > heard.length) heard = again;
  }
  return { heard, different };
}

async function hearScenes(reader, language) {
  for (const scene of heardScenes) {
    const { heard, different } = await compare(reader, scene.name, scene, language);
    if (update && different.length) writeFileSync(transcriptFile(scene, language), heard);
    if (update || !different.length) {
      counts.passed++;
    } else {
      counts.failed++;
      console.error(`\n${scene.name} in ${language} sounds different:\n${different.join('\n')}`);
    }
  }
}

async function hearDefects(reader, language) {
  for (const [index, { name, scene: sceneName }] of defects.entries()) {
    if (!isWanted(sceneName)) continue;
    const scene = scenes.find((one) => one.name === sceneName);
    const { different } = await compare(reader, `${sceneName}.${index}`, scene, language);
    console.log(`\n${name} in ${sceneName}:\n${different.join('\n') || '  is not heard'}`);
    if (different.length) counts.passed++;
    else counts.failed++;
  }
}

/** A reader of its own for each language: two cores hear twice as much. */
async function hearLanguage(language, index) {
  const reader = await startReader(77 + index, 9377 + index);
  try {
    await (isPlanted ? hearDefects : hearScenes)(reader, language);
  } finally {
    await reader.stop();
  }
}

// What is planted is the same in every language.
await Promise.all((isPlanted ? ['en'] : languages).map(hearLanguage));
server.close();
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
