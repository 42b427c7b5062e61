// One configuration for three engines: BROWSER=chromium (default), firefox or webkit.
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import sirv from 'sirv';
import { testReporter } from './scripts/test-reporter.mjs';
import { hostPages } from './test/host-pages/server.mjs';
import { forcedColors } from './test/support/forced-colors.mjs';
import { paintedWords } from './test/support/pixels.mjs';
import { heapPlugin } from './test/support/heap.mjs';
import { transcripts } from './test/support/transcripts.mjs';

const engine = process.env.BROWSER ?? 'chromium';

const site = sirv('site', { dev: true });

/** Of one WebKit, which has grown by a gigabyte after a hundred and then crashes now and then. */
const filesPerWebKit = 20;

/**
 * A new WebKit after some files, and where a page could not be opened. (The launcher itself opens pages without waiting for the
 * answer, and one that is an error ends the whole run.)
 */
function renewed(launcher) {
  let opened = 0;
  const open = async (id, url) => {
    await launcher.ensureManagerInitialized();
    await launcher.driverManager.startSession(id, url);
  };
  launcher.startSession = async (id, url) => {
    if (opened++ % filesPerWebKit === 0) await launcher.stop();
    await open(id, url).catch(async () => {
      await launcher.stop();
      await open(id, url);
    });
  };
  return launcher;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        headless: !process.env.HEADED,
        // The sandbox and shared memory need rights that containers do not give; the background services only look for a network.
        args: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-quic',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: !process.env.HEADED,
      },
      concurrency: 1,
    }),
  // WebKitGTK, the engine family of Safari; .ci/run starts its driver on this port.
  webkit: () =>
    renewed(
      webdriverLauncher({
        hostname: '127.0.0.1',
        port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4455),
        path: '/',
        capabilities: {
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': {
            binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
            args: ['--automation'],
          },
        },
      }),
    ),
};

/** Real fingers, in Chromium alone: `executeServerCommand('touch', steps)`, each step one of its touch events. */
const touchCommand = {
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'touch') return undefined;
    const devTools = await session.browser.getPage(session.id).createCDPSession();
    for (const step of payload) await devTools.send('Input.dispatchTouchEvent', step);
    await devTools.detach();
    return true;
  },
};

/** Chromium keeps 50 entries of a tab's history, and loses those of frames once the test files before have filled it. */
const historyCommand = {
  name: 'forget-history',
  async executeCommand({ command, session }) {
    if (command !== 'forget-history') return undefined;
    const devTools = await session.browser.getPage(session.id).createCDPSession();
    await devTools.send('Page.resetNavigationHistory');
    await devTools.detach();
    return true;
  },
};

/**
 * The script of WebKit's own film controls throws once its film is gone and collected: NullMedia in
 * https://github.com/WebKit/WebKit/blob/main/Source/WebCore/Modules/modern-media-controls/media/media-controller.js names a
 * static field without its class. No page can help it, so it fails no test; this hears it before the test framework does.
 */
const pageForWebKit = (testFramework) => `<!DOCTYPE html><html><head><script>
addEventListener('error', (event) => {
  if (event.message.includes("Can't find variable: EmptyRanges")) event.stopImmediatePropagation();
});
</script></head><body><script type="module" src="${testFramework}"></script></body></html>`;

export default {
  // Those need packages of their own; see `npm run integrations`.
  files: ['test/**/*.test.ts', '!test/integrations/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Runs that begin at the same moment would find the same port free.
  ...(process.env.TEST_PORT && { port: Number(process.env.TEST_PORT) }),
  // Keys and focus need the page in front, so one page at a time.
  concurrency: 1,
  browsers: [launchers[engine]()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    touchCommand,
    historyCommand,
    forcedColors,
    paintedWords,
    transcripts,
    heapPlugin(),
    a11ySnapshotPlugin(),
  ],
  middleware: [
    async (context, next) => {
      if (!context.path.startsWith('/site/')) return next();
      // The built site goes out byte for byte: the test server would otherwise compile its scripts, and `integrity` fails.
      context.respond = false;
      context.req.url = context.req.url.replace('/site', '');
      site(context.req, context.res, () => context.res.writeHead(404).end());
    },
    hostPages,
  ],
  ...(engine === 'webkit' && { testRunnerHtml: pageForWebKit }),
  testFramework: { config: { timeout: 30_000 } },
  // A busy machine is slow to open a page.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  reporters: process.env.WATCH ? [defaultReporter()] : [testReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 99, branches: 96, functions: 99, lines: 99 },
  },
};
