import { widgetIds, widgets } from '../../src/widgets.ts';
import { dismissalOf } from '../../src/banner/dismissal.ts';
import { safeMediaUrl } from '../../src/links/safe-url.ts';
import type { OnePillErrorDetail } from '../../src/controllers/problems.ts';
import { finding, type Finding } from './finding.ts';
import { ownerOf, tagOf, type Found } from './find-widgets.ts';
import type { Heard } from './heard.ts';
import { whyHidden } from './hidden.ts';
import { statusOf } from './loads.ts';
import { askTwin } from './twin.ts';

/** What a reader sees of a widget; `resting` is a banner that is closed or has other days. */
export type WidgetState = 'shows' | 'resting' | 'hidden' | 'words';

export interface WidgetReport extends Found {
  readonly state: WidgetState;
  readonly version: string | undefined;
  /** What it shows, in its own words. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The parts that say what a widget shows. */
const tellingParts = ['figure', 'heading', 'start-label', 'end-label', 'label'];

const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function shownText(element: Element): string {
  const root = element.shadowRoot;
  const texts = tellingParts.map((part) =>
    oneLine(root?.querySelector(`[part~="${part}"]`)?.textContent ?? ''),
  );
  return texts.filter(Boolean).join(' · ').slice(0, 160);
}

/** Pictures of the author's that did not load: in the widget's own tree and among its children. */
function failedPictures(element: Element): Finding[] {
  const pictures = [element, element.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll('img') ?? []),
  ]);
  return pictures
    .filter(({ complete, naturalWidth, currentSrc }) => complete && !naturalWidth && currentSrc)
    .map(({ currentSrc }) => finding('picture-failed', { address: currentSrc }));
}

/** Why a div has no widget in it, or a tag no class. */
function notThere({ element, id, form }: Found): Finding | undefined {
  if (!id) {
    const name = element.getAttribute('data-one-pill') ?? element.localName;
    const names = form === 'div' ? widgetIds : widgets.map(({ tag }) => tag);
    return finding('unknown-tag', { name, names: names.join(', ') });
  }
  const owner = ownerOf(id);
  if (!owner) return finding('script-missing');
  if (!owner.version) return finding('taken-tag', { tag: tagOf(id) });
  if (element.localName === tagOf(id)) return undefined;
  return finding(element.isContentEditable ? 'being-edited' : 'not-mounted');
}

/** A widget inside another one is what a forgotten closing tag looks like. */
function nestedIn(element: Element): Finding | undefined {
  const outer = element.parentElement?.closest(widgets.map(({ tag }) => tag).join());
  return outer ? finding('nested', { outer: outer.localName }) : undefined;
}

/** The words that stand without the script: no element but those that say nothing. */
const hasWords = (element: Element): boolean =>
  oneLine(element.textContent) !== '' || element.querySelector('img[alt], video') !== null;

function whyAbsent(banner: Element): Finding | undefined {
  const { hiddenBy } = banner as { hiddenBy?: 'dismissed' | 'schedule' | null };
  if (hiddenBy === 'schedule') return finding('other-days');
  if (hiddenBy !== 'dismissed') return undefined;
  const dismissal = dismissalOf(banner.getAttribute('message-id')?.replace(/\s+/g, ' ').trim() || 'default');
  if (!dismissal) return finding('closed-in-view');
  if (dismissal.isOfSession) return finding('closed-in-tab');
  // No author means a date that far off.
  const isForGood = dismissal.until - Date.now() > 36_500 * 864e5;
  return isForGood ? finding('closed-for-good') : finding('closed-until', { time: `${dismissal.until}` });
}

const asFindings = (problems: readonly OnePillErrorDetail[]): Finding[] =>
  problems.map(({ code, message }) => finding(code, { message }));

/** What a widget told while it was listened to, and what its twin tells; each once. */
async function problemsOf(element: HTMLElement, heard: Heard): Promise<OnePillErrorDetail[]> {
  const problems = new Map<string, OnePillErrorDetail>();
  for (const problem of [...(heard.problems.get(element) ?? []), ...(await askTwin(element))]) {
    problems.set(problem.message, problem);
  }
  return [...problems.values()];
}

/** Where a counter's own figures come from, and that none came. */
function failedFeed(element: Element): Finding[] {
  const address = safeMediaUrl(element.getAttribute('src') ?? '');
  if (element.localName !== 'one-pill-stat-counter' || !address) return [];
  const status = statusOf(address);
  return [finding('feed-failed', { address, answer: status ? `${status}` : '' })];
}

/** @returns what is to be said of one widget, in the order of its weight */
export async function lookAtWidget(found: Found, heard: Heard): Promise<WidgetReport> {
  const { element, id } = found;
  const version = id && ownerOf(id)?.version;
  const nested = nestedIn(element);
  const missing = notThere(found);
  const hidden = whyHidden(element);
  const remarks = hasWords(element) ? [] : [finding('no-fallback')];
  const report = { ...found, version, text: '' };
  const common = [nested, missing].filter((each) => each !== undefined);
  if (missing) return { ...report, state: 'words', findings: [...common, ...remarks] };

  const problems = asFindings(await problemsOf(element, heard));
  const absent = whyAbsent(element);
  if (absent) return { ...report, state: 'resting', findings: [absent, ...problems, ...remarks] };

  const isShown = element.shadowRoot?.querySelector('.frame');
  if (!isShown) {
    const findings = [...common, ...problems, ...failedFeed(element)];
    const reason = element.shadowRoot?.querySelector('slot') ? 'words-stand' : 'not-shown-yet';
    const reasons = findings.length ? findings : [finding(reason)];
    return { ...report, state: 'words', findings: [...reasons, ...remarks] };
  }
  const findings = [...common, ...problems, ...failedPictures(element), ...remarks];
  return {
    ...report,
    text: shownText(element),
    state: hidden || nested ? 'hidden' : 'shows',
    findings: hidden && !nested ? [hidden, ...findings] : findings,
  };
}
