// One configuration for three engines: BROWSER=chromium (default), firefox or webkit.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countReporter } from './scripts/count-reporter.mjs';
import { hostPages } from './test/host-pages/server.mjs';

const engine = process.env.BROWSER ?? 'chromium';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
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
      },
      concurrency: 1,
    }),
  // WebKitGTK, the engine family of Safari; .ci/run starts its driver on this port.
  webkit: () =>
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
};

export default {
  // Those need packages of their own; see `npm run integrations`.
  files: ['test/**/*.test.ts', '!test/integrations/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Keys and focus need the page in front, so one page at a time.
  concurrency: 1,
  browsers: [launchers[engine]()],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  middleware: [
    (context, next) => {
      // The demo finds the built file beside it, as it does when it is served.
      if (context.path.startsWith('/demo/one-pill-')) context.path = context.path.replace('/demo/', '/dist/');
      return next();
    },
    hostPages,
  ],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
