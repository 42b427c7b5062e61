// What a real screen reader says of every widget, compared with what it said last time (transcripts/). Needs the built module and,
// of Debian, orca at-spi2-core xvfb dbus-x11 xdotool speech-dispatcher espeak-ng openbox firefox-esr; .ci/run installs them.
// `npm run heard` compares, `npm run heard -- --update` takes what is heard now, `npm run heard -- slider` hears some scenes.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { startReader } from './reader.mjs';
import { languages, scenePage, scenes } from './scenes.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'transcripts');
/** A fixed one, as the video card says the host of a file. */
const port = 8977;
const update = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const heardScenes = scenes.filter(
  ({ name }) => !wanted.length || wanted.some((word) => name.startsWith(word)),
);

function servePages() {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const [, language, name] = request.url.match(/^\/heard\/(\w+)\/([\w-]+)$/) ?? [];
    const scene = scenes.find((one) => one.name === name);
    if (!scene) return files(request, response, () => response.writeHead(404).end());
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(scenePage(scene, language));
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

async function hear(reader, address, scene, language) {
  const parts = [
    `# the page`,
    ...line(await reader.open(`${address}/heard/${language}/${scene.name}`), language),
  ];
  for (const key of scene.keys ?? []) parts.push('', `# ${key}`, ...line(await reader.press(key), language));
  return `${parts.join('\n')}\n`;
}

/** Each line with the key after which it was heard. In what order, is the reader's: a status and the focus come at once. */
const linesOf = (text) =>
  new Set(text.split('\n\n').flatMap((part, index) => part.split('\n').map((words) => `${index} ${words}`)));

/**
 * The lines that are gone and those that are new. A line that begins with "? " in a transcript may be heard or not, such as words
 * that Orca reads before the module has started; it is put there by hand.
 */
function difference(before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const isOptional = (words) => old.has(words.replace(' ', ' ? '));
  return [
    ...[...old].filter((words) => !/^\d+ \? /.test(words) && !now.has(words)).map((words) => `  - ${words}`),
    ...[...now].filter((words) => !old.has(words) && !isOptional(words)).map((words) => `  + ${words}`),
  ];
}

/** How often a scene is heard at most. */
const mostTimes = 4;

const server = await servePages();
const address = `http://127.0.0.1:${port}`;
mkdirSync(folder, { recursive: true });
const counts = { passed: 0, failed: 0 };

/** A reader of its own for each language: two cores hear twice as much. */
async function hearLanguage(language, index) {
  const reader = await startReader(77 + index, 9377 + index);
  try {
    for (const scene of heardScenes) {
      const file = join(folder, `${scene.name}.${language}.txt`);
      const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
      // Orca loses a line now and then; what is really different is different each time.
      let heard = await hear(reader, address, scene, language);
      let different = difference(known, heard);
      for (let time = 1; time < mostTimes && different.length > 0; time++) {
        const again = await hear(reader, address, scene, language);
        const still = difference(known, again);
        different = different.filter((words) => still.includes(words));
        if (again.length > heard.length) heard = again;
      }
      if (update && different.length) writeFileSync(file, heard);
      if (update || !different.length) {
        counts.passed++;
      } else {
        counts.failed++;
        console.error(`\n${scene.name} in ${language} sounds different:\n${different.join('\n')}`);
      }
    }
  } finally {
    await reader.stop();
  }
}

await Promise.all(languages.map(hearLanguage));
server.close();
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
