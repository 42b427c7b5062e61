import type { OnePillBanner } from '../../src/index.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A page of its own with a banner, in a frame whose window can be resized in every engine. */
export interface FramedPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  root: HTMLElement;
  banner: OnePillBanner;
  find: (selector: string) => HTMLElement;
  /** Until sizes, attributes and scroll positions have been heard of. */
  settled: () => Promise<void>;
  style: (css: string) => HTMLStyleElement;
}

export const banner = (attributes = 'placement="top"'): string =>
  `<one-pill-banner ${attributes} dismissible help="none" heading="One" message="Two." link-text="Three"></one-pill-banner>`;

/** A page longer than its window, with a first and a last line. */
export const longPage = (attributes?: string): string =>
  `<p id="first">First</p>${banner(attributes)}<div style="height:2000px"></div><p id="last">Last</p>`;

let opened: HTMLIFrameElement[] = [];

export function closeFramed(): void {
  for (const frame of opened) frame.remove();
  opened = [];
  localStorage.clear();
}

/**
 * @param head style sheets of the page
 * @param body its content; the first banner in it is waited for
 * @param html attributes of the root
 */
export async function openFramed(head: string, body: string, html = ''): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 700px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="en" ${html}><head><style>${head}</style>
    <script type="module" src="/site/one-pill-banner.js"></script></head>${body}</html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  opened.push(frame);
  await loaded;
  const page = frame.contentDocument!;
  const window = frame.contentWindow as FramedPage['window'];
  const find = (selector: string) => page.querySelector<HTMLElement>(selector)!;
  const element = find('one-pill-banner') as OnePillBanner;
  await waitUntil(() => element.shadowRoot?.querySelector('.frame'), 'upgraded', { timeout: 8000 });
  const settled = async () => {
    for (let count = 0; count < 4; count++) {
      await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done)));
    }
  };
  const style = (css: string) => {
    const sheet = page.createElement('style');
    sheet.textContent = css;
    page.head.append(sheet);
    return sheet;
  };
  await settled();
  return { frame, window, document: page, root: page.documentElement, banner: element, find, settled, style };
}

export const isStuck = ({ window, banner: element }: FramedPage): boolean =>
  /fixed|sticky/.test(window.getComputedStyle(element).position);

export const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** What the root's computed style says in pixels, 0 for `auto`. */
export const rootPixels = ({ window, root }: FramedPage, name: string): number =>
  parseFloat(window.getComputedStyle(root).getPropertyValue(name)) || 0;
