// dist/one-pill-check.js: says on a page what its widgets do and what keeps them from it. A webmaster adds it for a minute, or
// leaves it with `data-wait`: then it shows only where the page's address ends in `#one-pill-check`.
import type { Language } from '../pages/language.ts';
import { examine } from './examine.ts';
import { findWidgets, ownerOf, ownMark, tagOf, type Found } from './find-widgets.ts';
import { Heard } from './heard.ts';
import { Panel } from './panel.ts';

const address = '#one-pill-check';

/** In ms: what a page gets to load whole, and its widgets to come alive, before it is looked at. */
const longestLoad = 8000;
const longestStart = 2000;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

async function pageLoaded(): Promise<void> {
  const loaded = new Promise((done) => addEventListener('load', done));
  if (document.readyState !== 'complete') await Promise.race([loaded, pause(longestLoad)]);
}

/** Whether something is still missing that may be on its way. */
function isWaiting(): boolean {
  const widgets = findWidgets();
  const isMissing = ({ element, id }: Found) => {
    if (!id || !ownerOf(id)?.version) return true;
    if (element.localName !== tagOf(id)) return false;
    // A counter with figures of its own waits for them.
    const waitsForFeed = id === 'stat-counter' && element.hasAttribute('src');
    const root = element.shadowRoot;
    return waitsForFeed ? !root?.querySelector('.frame') : !root?.childElementCount;
  };
  return !widgets.length || widgets.some(isMissing);
}

async function widgetsStarted(): Promise<void> {
  const end = performance.now() + longestStart;
  await pause(100);
  while (isWaiting() && performance.now() < end) await pause(100);
}

function pageLanguage(): Language {
  return /^es\b/i.test(document.documentElement.lang) ? 'es' : 'en';
}

const heard = new Heard();
let panel: Panel | undefined;

async function check(): Promise<void> {
  await pageLoaded();
  // Another tag of this script may have opened it.
  if (!panel?.isOpen && document.querySelector(`[${ownMark}]`)) return;
  panel ??= new Panel(pageLanguage(), () => void check());
  panel.open();
  await widgetsStarted();
  panel.show(await examine(heard));
}

heard.start();
const ownTag = document.currentScript ?? document.querySelector('script[src*="one-pill-check"]');
const waits = ownTag?.hasAttribute('data-wait') ?? false;
if (!waits || location.hash === address) void check();
addEventListener('hashchange', () => {
  if (location.hash === address) void check();
});
