import { expect } from '@open-wc/testing';
import { firstDifference, lookOf } from '../support/look.ts';
import { openPage, until, upgraded, widgetsOf, type HostPage } from '../support/page.ts';
import { useWidgets } from '../support/use.ts';
import { waitUntil } from '../support/wait-until.ts';
import { widgetIds } from '../../src/widgets.ts';

export { closePages } from '../support/page.ts';
export { useWidgets } from '../support/use.ts';

export const openHost = (name: string, width?: number, sandbox?: string): Promise<HostPage> =>
  openPage(`/test/host-pages/${name}.html`, width, sandbox);

/** Forgets what a reader of an earlier page dismissed. */
export function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** What a reader sees of the author's fallback. */
export const fallbackShows = (widget: Element): boolean =>
  widget.querySelector('p')!.getBoundingClientRect().height > 0;

export function expectFallbacks(page: HostPage): void {
  const widgets = widgetsOf(page.document);
  expect(widgets).to.have.length(widgetIds.length);
  for (const widget of widgets) {
    expect(fallbackShows(widget), widget.localName).to.equal(true);
    expect(widget.querySelector('a')!.getBoundingClientRect().width, widget.localName).to.be.above(0);
  }
}

/** The warnings that are ours. */
export const ownWarnings = (page: HostPage): string[] =>
  page.window.recorded.warnings.filter((text) => text.startsWith('[one-pill]'));

/** Nothing on the console, no error, no violation: what the page's owner would see. */
export function expectSilence(page: HostPage): void {
  // Spread, as the page may have polluted what its arrays inherit.
  const { violations, warnings, errors, problems } = page.window.recorded;
  expect([...violations, ...warnings, ...errors, ...problems]).to.deep.equal([]);
}

/** Every widget is what it is on a plain page where it has the same width: nodes, words, sizes, text styles. */
export async function expectLikeClean(page: HostPage): Promise<void> {
  await until(() => widgetsOf(page.document).length === widgetIds.length, 'every widget');
  const widgets = await upgraded(page);
  const clean = await openHost('clean');
  const cleanWidgets = await upgraded(clean);
  for (const widget of widgets) {
    const twin = cleanWidgets.find(({ localName }) => localName === widget.localName)!;
    const { width } = widget.getBoundingClientRect();
    expect(width, `${widget.localName}'s width`).to.be.at.least(279.5);
    clean.document.body.style.width = `${width}px`;
    const difference = () => firstDifference(lookOf(widget), lookOf(twin));
    // A count under way, and a size that is observed, take a moment.
    await waitUntil(() => !difference(), undefined, { timeout: 8000 }).catch(() => {});
    expect(difference(), widget.localName).to.equal('');
  }
  clean.frame.remove();
}

/** Like the clean page, usable, and silent. */
export async function expectAtHome(page: HostPage): Promise<void> {
  await expectLikeClean(page);
  await useWidgets(page);
  expectSilence(page);
}
