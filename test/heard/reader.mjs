// Starts a real screen reader (Orca with Firefox) without a screen or a sound card, opens pages in it, presses keys as a person
// does, and tells what it said, word for word, from Orca's own log.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'puppeteer-core';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** How long the log has to stand still before the reader is taken to have finished, in ms: after a key, and after a page. */
const quietAfterKey = 900;
/** How long a key's answer is waited for, in ms. */
const longestAnswer = 4000;
const quietAfterPage = 1500;

async function until(condition, limit, what) {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const result = await condition();
    if (result) return result;
    await wait(100);
  }
  throw new Error(`The screen reader did not get to: ${what} (${limit / 1000} s)`);
}

/** Orca ends every other Orca that it sees; in a process list of its own it sees none. (Needs root, as CI has.) */
const ownProcesses = ['--pid', '--fork', '--kill-child', '--mount-proc'];

/** What Orca calls keys that `xdotool` calls otherwise. */
const keyNames = { Next: 'page down', Prior: 'page up', shift: 'left shift' };

/** Whether a word only repeats the key that was pressed. */
const isEcho = (text, keys) =>
  keys
    .split('+')
    .some((key) => [key, keyNames[key]].some((name) => name?.toLowerCase() === text.toLowerCase()));

/** Utterances in a piece of Orca's log, with the language of the voice where it is not the default one. */
function utterances(log) {
  const said = [];
  let language = '';
  for (const line of log.split(/\r?\n/)) {
    const voice = line.match(/default voice requested with language='(\w*)'/);
    if (voice) language = voice[1];
    const speech = line.match(/SPEECH OUTPUT: '(.*)'(?: ?\{.*)?$/);
    if (speech) said.push({ text: speech[1].trim(), language });
  }
  return said;
}

/**
 * @param display number of the X display to make
 * @param port for Firefox's remote protocol
 */
export async function startReader(display = 77, port = 9377) {
  const folder = mkdtempSync(join(tmpdir(), 'one-pill-heard-'));
  const logFile = join(folder, 'orca.log');
  const environment = { ...process.env, DISPLAY: `:${display}` };
  const screen = spawn('Xvfb', [`:${display}`, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
  await wait(500);
  const output = openSync(join(folder, 'session.log'), 'a');
  const session = spawn(
    'unshare',
    [
      ...ownProcesses,
      'dbus-run-session',
      '--',
      join(import.meta.dirname, 'session.sh'),
      folder,
      String(port),
    ],
    { env: environment, stdio: ['pipe', output, output] },
  );
  closeSync(output);
  const log = (from = 0) => (existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(from) : '');

  async function connectToFirefox() {
    try {
      return await connect({
        browser: 'firefox',
        protocol: 'webDriverBiDi',
        browserWSEndpoint: `ws://127.0.0.1:${port}/session`,
      });
    } catch {
      return undefined;
    }
  }
  const browser = await until(connectToFirefox, 60_000, 'Firefox started');
  await until(() => log().includes('SPEECH OUTPUT'), 60_000, 'first words');
  const [page] = await browser.pages();
  const xdotool = (...words) => spawnSync('xdotool', words, { env: environment });

  /** Waits until nothing more is written to the log. */
  async function silence(from, quiet) {
    const end = Date.now() + 60_000;
    let length = -1;
    let since = Date.now();
    while (Date.now() < end) {
      const now = log(from).length;
      if (now !== length) {
        length = now;
        since = Date.now();
      } else if (Date.now() - since > quiet) return;
      await wait(100);
    }
  }

  return {
    page,
    /** Opens a page and waits until the reader has read all of it. */
    async open(address) {
      // The keyboard belongs to the page only once somebody has clicked in it: in its empty lower corner.
      xdotool('mousemove', '1200', '960', 'click', '1');
      const from = log().length;
      await page.goto(address);
      const loaded = `Finished loading ${await page.title()}.`;
      const isLoaded = () => utterances(log(from)).some(({ text }) => text === loaded);
      await until(isLoaded, 30_000, `"${loaded}"`);
      await silence(from, quietAfterPage);
      const said = utterances(log(from));
      return said.slice(said.findIndex(({ text }) => text === loaded));
    },
    /** Presses one key as `xdotool` names it. */
    async press(key) {
      const from = log().length;
      xdotool('key', key);
      // Under load the answer comes late; some keys have none.
      const answered = () => log(from).includes('KEY_RELEASED') && utterances(log(from)).length > 0;
      await until(answered, longestAnswer, `an answer to ${key}`).catch(() => undefined);
      await silence(from, quietAfterKey);
      return utterances(log(from)).filter(({ text }) => !isEcho(text, key));
    },
    async stop() {
      await browser.disconnect();
      session.stdin.end();
      await Promise.race([new Promise((resolve) => session.once('exit', resolve)), wait(5000)]);
      session.kill();
      screen.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
    folder,
  };
}
