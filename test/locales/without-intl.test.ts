import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { waitUntil } from '../support/wait-until.ts';
import '../../src/define.ts';
import { has } from '../support/shadow.ts';

/** What makes a formatter, or asks for a language: each costs an engine milliseconds the first time. */
function watchIntl(): { calls: string[]; restore: () => void } {
  const calls: string[] = [];
  const restores: (() => void)[] = [];
  const watch = (owner: object, name: string) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name)!;
    const original = descriptor.value as (...values: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...descriptor,
      value: new Proxy(original, {
        apply: (target, self, values) => (calls.push(name), Reflect.apply(target, self, values)),
        construct: (target, values) => (calls.push(name), Reflect.construct(target, values) as object),
      }),
    });
    restores.push(() => Object.defineProperty(owner, name, descriptor));
  };
  for (const name of [
    'NumberFormat',
    'DateTimeFormat',
    'PluralRules',
    'Locale',
    'getCanonicalLocales',
    'supportedValuesOf',
  ]) {
    if (name in Intl) watch(Intl, name);
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
    watch(Date.prototype, name);
  for (const prototype of [Number.prototype, BigInt.prototype]) watch(prototype, 'toLocaleString');
  for (const name of ['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase'])
    watch(String.prototype, name);
  return { calls, restore: () => restores.forEach((each) => each()) };
}

const widgets: Record<string, TemplateResult> = {
  'a counter with a built-in figure': html`<one-pill-stat-counter fact="pills-2025" duration="100"
    >x</one-pill-stat-counter
  >`,
  'a counter with a share': html`<one-pill-stat-counter fact="fake-pill-deaths-share"
    >x</one-pill-stat-counter
  >`,
  'a counter with a pictogram': html`<one-pill-stat-counter fact="lethal-share-2024" pictogram duration="100"
    >x</one-pill-stat-counter
  >`,
  'a counter with its years': html`<one-pill-stat-counter fact="pills-2024" trend duration="100"
    >x</one-pill-stat-counter
  >`,
  'a counter with a figure of its own': html`<one-pill-stat-counter
    value="$1.2 billion"
    label="spent"
    as-of="2026-09-03"
    duration="100"
    >x</one-pill-stat-counter
  >`,
  'a banner': html`<one-pill-banner help="988 911 samhsa poison" shareable dismissible>x</one-pill-banner>`,
  'a comparison': html`<one-pill-comparison-slider position="30">x</one-pill-comparison-slider>`,
  'a video card': html`<one-pill-video-card
    src="https://www.youtube.com/watch?v=abcdefghijk"
    heading="A film"
    duration="1:02:05"
    published="2021-09-27"
    >x</one-pill-video-card
  >`,
};

describe('without Intl', () => {
  for (const language of ['en', 'en-US', 'es', 'es-US']) {
    for (const [name, widget] of Object.entries(widgets)) {
      it(`${name} shows, and counts, in ${language}`, async () => {
        const { calls, restore } = watchIntl();
        try {
          const page = await fixture(html`<div lang=${language}>${widget}</div>`);
          const element = page.firstElementChild as LitElement;
          await element.updateComplete;
          expect(element.shadowRoot!.querySelector('slot:not([name])'), 'no fallback').to.equal(null);
          // What counts is over, and what is not is as it stays.
          await waitUntil(() => !has(element, '.counting'));
          expect(calls).to.deep.equal([]);
        } finally {
          restore();
        }
      });
    }
  }

  it('cannot be done in other languages', async () => {
    const { calls, restore } = watchIntl();
    try {
      await fixture(html`<div lang="de-CH">${widgets['a counter with a built-in figure']}</div>`);
      expect(calls).to.include('NumberFormat');
    } finally {
      restore();
    }
  });
});
