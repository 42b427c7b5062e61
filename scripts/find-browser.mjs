// Finds a Chromium-family browser that really starts, or gets one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const cache = resolve(import.meta.dirname, '../.cache/browser');

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'brave-browser',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsApplications = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

function installedBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const mac = macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const windows = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => windowsApplications.map((name) => join(folder, name)));
  return [...onPath, ...mac, ...windows].filter((path) => existsSync(path));
}

/** A file that is there may still lack its libraries or be a stub: only a browser that answers counts. */
function starts(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'one-pill-browser-'));
  const browser = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((done) => {
    const timer = setTimeout(() => browser.kill('SIGKILL'), 30_000);
    let listening = false;
    browser.stderr.on('data', (text) => {
      if (!String(text).includes('DevTools listening on')) return;
      listening = true;
      browser.kill('SIGKILL');
    });
    browser.once('error', () => done(false));
    browser.once('close', () => {
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      done(listening);
    });
  });
}

/** Chrome for Testing, from Google's servers, into the project's cache. */
async function downloadChrome() {
  const { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } =
    await import('@puppeteer/browsers');
  const browser = Browser.CHROMEHEADLESSSHELL;
  const buildId = await resolveBuildId(browser, detectBrowserPlatform(), 'stable');
  const options = { cacheDir: cache, browser, buildId };
  await install(options);
  return computeExecutablePath(options);
}

/** The system's own package, where this runs as root on a Debian-like system, as in containers and CI. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    spawnSync('apt-get', step, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return installedBrowsers()[0];
}

/** A Chromium for Linux that comes inside an npm package: for networks that reach only a package registry. */
async function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(cache, { recursive: true });
  const chromiumPackage = '@sparticuz/chromium';
  spawnSync(
    'npm',
    ['install', '--prefix', cache, '--no-save', '--ignore-scripts', `${chromiumPackage}@143.0.0`],
    { stdio: 'ignore' },
  );
  // The package unpacks the libraries that a bare system lacks only where it believes itself to be on its usual host,
  // and everything into the temporary folder.
  const environment = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: cache };
  const before = { ...process.env };
  Object.assign(process.env, environment);
  const { default: chromium } = await import(
    pathToFileURL(join(cache, 'node_modules', chromiumPackage, 'build/esm/index.js')).href
  );
  const path = await chromium.executablePath();
  // Its fonts are looked for in the system's temporary folder; without any, text has no height.
  writeFileSync(
    join(cache, 'fonts/fonts.conf'),
    `<fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  );
  for (const name of Object.keys(environment)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return path;
}

/** The path of a browser that starts; `undefined` where there is none and none can be had. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await starts(named)) return named;
    console.error(`CHROME_PATH=${named} does not start: correct it, or unset it to have a browser found.`);
    return undefined;
  }
  for (const path of installedBrowsers()) if (await starts(path)) return path;
  console.log('No Chromium-family browser found here; getting one …');
  for (const get of [downloadChrome, installWithApt, installFromNpm]) {
    try {
      const path = await get();
      if (path && (await starts(path))) return path;
    } catch {
      // The next way may work; the caller says so if none did.
    }
  }
  return undefined;
}
