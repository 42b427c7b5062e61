// One headless browser for the whole run, and what its main thread did.
import { launch } from 'puppeteer-core';

/** What `Performance.getMetrics` calls them, and what we do; times in ms. */
const metricNames = {
  ScriptDuration: 'script',
  V8CompileDuration: 'compile',
  RecalcStyleDuration: 'style',
  LayoutDuration: 'layout',
  TaskDuration: 'task',
  LayoutCount: 'layouts',
  RecalcStyleCount: 'recalcs',
};

export async function openBrowser(executablePath, site) {
  const browser = await launch({
    executablePath,
    args: [
      // The sandbox and shared memory need rights that containers do not give.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      // Nothing leaves this machine: what a widget asks of the network is counted, not answered.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

  /** A context of its own, so nothing is cached, stored or compiled already. */
  async function withContext(use) {
    const context = await browser.createBrowserContext();
    try {
      return await use(context);
    } finally {
      await context.close();
    }
  }

  async function openPage(context, content, { viewport = { width: 1280, height: 800 }, prepare } = {}) {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const cdp = await page.createCDPSession();
    // Time on the processor: what else runs on this machine is not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await prepare?.(page, cdp);
    await page.goto(typeof content === 'string' ? content : site.page(content));
    return { page, cdp, spent: (work) => spent(cdp, work) };
  }

  return {
    version: await browser.version(),
    withContext,
    openPage,
    /** Opens a page in a fresh context, uses it, and closes both. */
    withPage: (content, use, options) =>
      withContext(async (context) => use(await openPage(context, content, options))),
    close: () => browser.close(),
  };
}

async function readMetrics(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(
    metrics
      .filter(({ name }) => name in metricNames)
      .map(({ name, value }) => [metricNames[name], name.endsWith('Duration') ? value * 1000 : value]),
  );
}

/** What the main thread did meanwhile. `main` is what a page pays for being right: script, style and layout. */
async function spent(cdp, work) {
  const before = await readMetrics(cdp);
  const result = await work();
  const after = await readMetrics(cdp);
  const difference = Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - before[name]]),
  );
  const { script, compile, style, layout } = difference;
  return { ...difference, main: script + compile + style + layout, result };
}

/** Adds a module to a page and gives what it defines some time to be drawn and come to rest. */
export const addModule = (page, src, rest = 400) =>
  page.evaluate(
    (address, delay) =>
      new Promise((done, failed) => {
        const script = Object.assign(document.createElement('script'), { type: 'module', src: address });
        script.addEventListener('load', () => setTimeout(done, delay));
        script.addEventListener('error', () => failed(new Error(`${address} did not load`)));
        document.head.append(script);
      }),
    src,
    rest,
  );

/** Two frames on, what was changed before has been drawn. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
