import { aTimeout } from '@open-wc/testing';
import { widgetIds } from '../../src/widgets.ts';
import { openPage, type HostPage } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

export const widgets = widgetIds;

/** Systems into which only an address is pasted. */
export const linkSystems = ['wordpress-link', 'ghost', 'notion', 'medium', 'teams'] as const;

export interface BuilderPage extends HostPage {
  /** The text of each box to copy. */
  codes: () => string[];
  /** The widget in the preview. */
  preview: () => HTMLElement | null | undefined;
  /** What the page has put on the clipboard. */
  copied: string[];
  choose: (name: string, value: string) => void;
  set: (name: string, value: string) => void;
  /** The visible form's control of a name. */
  control: (name: string) => HTMLInputElement;
}

/** The real page, its preview standing and measured. */
export async function openBuilder(search = '', width = 1000, folder = 'builder/'): Promise<BuilderPage> {
  const page = await openPage(`/site/${folder}index.html${search}`, width);
  const { document, window } = page;
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(window.navigator, 'clipboard', { value: clipboard, configurable: true });
  const control = (name: string) =>
    document.querySelector<HTMLInputElement>(`form.options:not([hidden]) [name="${name}"]`)!;
  const settle = (element: HTMLElement) => {
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const builder: BuilderPage = {
    ...page,
    copied,
    codes: () =>
      [...document.querySelectorAll<HTMLTextAreaElement>('#snippets textarea')].map(({ value }) => value),
    preview: () =>
      document
        .querySelector<HTMLIFrameElement>('#preview')!
        .contentDocument?.querySelector<HTMLElement>('#stage > *'),
    choose: (name, value) =>
      document
        .querySelector<HTMLInputElement>(`input[type=radio][name="${name}"][value="${value}"]`)!
        .click(),
    set(name, value) {
      const element = control(name);
      element.value = value;
      settle(element);
    },
    control,
  };
  await waitUntil(() => builder.codes().length, 'a snippet', { timeout: 5000 });
  await waitUntil(() => builder.preview()?.shadowRoot, 'a preview', { timeout: 5000 });
  // The preview's first measure rewrites the snippet.
  for (let code = ''; code !== builder.codes().join(); await aTimeout(150)) code = builder.codes().join();
  return builder;
}

/** A page of somebody's site with this inside, `script` elements running; `closePages` removes it. */
export async function openFixture(body: string, head = '', lang = 'en'): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 600px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return { frame, document: frame.contentDocument!, window: frame.contentWindow as HostPage['window'] };
}
