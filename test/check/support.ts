import { expect } from '@open-wc/testing';
import { oneLine } from '../support/shadow.ts';
import { openPage, until, type HostPage } from '../support/page.ts';

/** What the panel says of one widget. */
export interface CheckedWidget {
  widget: string;
  state: string;
  causes: string[];
  /** All words on it, as a reader sees them. */
  text: string;
}

export interface Checked {
  page: HostPage;
  host: HTMLElement;
  root: ShadowRoot;
  widgets: CheckedWidget[];
  /** Causes under "Scripts and policy". */
  causes: string[];
  text: string;
}

const mark = '[data-one-pill-check]';

export const panelOf = (page: HostPage): HTMLElement | null => page.document.querySelector<HTMLElement>(mark);

export const findIn = <Found extends Element = HTMLElement>(root: ShadowRoot, selector: string): Found =>
  root.querySelector<Found>(selector)!;

const causesIn = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((item) => item.getAttribute('data-cause')!);

/** What the panel says, once it is through. */
export async function readPanel(page: HostPage): Promise<Checked> {
  await until(() => panelOf(page)?.shadowRoot?.querySelector('.again'), 'the report');
  const host = panelOf(page)!;
  const root = host.shadowRoot!;
  const widgets = [...root.querySelectorAll('[data-state]')].map((item) => ({
    widget: item.getAttribute('data-widget')!,
    state: item.getAttribute('data-state')!,
    causes: causesIn(item, '[data-cause]'),
    text: oneLine((item as HTMLElement).innerText),
  }));
  // Every place in the words is filled, by something that can be read.
  expect(root.querySelector('section')!.textContent).not.to.match(/\{\w+\}|undefined|NaN|\[object/);
  return {
    page,
    host,
    root,
    widgets,
    causes: causesIn(root, '.body > ul > [data-cause]'),
    text: oneLine(findIn(root, '.body').innerText),
  };
}

/** A host page with the check's tag before all its scripts, or after they have run. */
export const openWithCheck = async (name: string, where: 'first' | 'last', query = ''): Promise<Checked> =>
  readPanel(await openPage(`/test/host-pages/${name}.html?check=${where}${query}`));

/** What the text of the file does in a browser's console, which no policy of the page binds. */
export async function pasteIntoConsole({ window }: HostPage): Promise<void> {
  const code = await (await fetch('/dist/one-pill-check.js')).text();
  const run = new Function('view', `with (view) { ${code} }`) as (view: Window) => void;
  run(window);
}

export interface Written {
  /** Before all else in the head, such as a policy. */
  before?: string;
  /** Attributes of the check's tag. */
  tag?: string;
  lang?: string;
  /** What follows in the head; by default the script of all widgets. */
  head?: string;
}

const wholeModule = '<script type="module" src="/dist/one-pill-widgets.js"></script>';

/** A page of a test's own, with the check's tag first in its head. */
export async function openWritten(body: string, written: Written = {}): Promise<HostPage> {
  const { before = '', tag = '', lang = 'en', head = wholeModule } = written;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${before}
    <script src="/dist/one-pill-check.js" ${tag}></script>${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return { frame, document: frame.contentDocument!, window: frame.contentWindow as HostPage['window'] };
}

export const checkWritten = async (body: string, written?: Written): Promise<Checked> =>
  readPanel(await openWritten(body, written));

/** The panel in the test's own document, where axe can look at it. */
export async function checkHere(
  body: string,
  lang: string,
): Promise<{ root: ShadowRoot; close: () => void }> {
  const { documentElement: html } = document;
  const before = html.lang;
  html.lang = lang;
  const place = document.createElement('main');
  place.innerHTML = body;
  const script = document.createElement('script');
  script.src = '/dist/one-pill-check.js';
  document.body.append(place, script);
  const find = () => document.querySelector<HTMLElement>('[data-one-pill-check]');
  await until(() => find()?.shadowRoot?.querySelector('.again'), 'the report');
  const host = find()!;
  const close = () => {
    for (const node of [host, place, script]) node.remove();
    html.lang = before;
  };
  return { root: host.shadowRoot!, close };
}
