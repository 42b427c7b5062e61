import { fill } from '../../src/locales/locale.ts';
import type { Language } from '../pages/language.ts';
import { widgetNames } from '../pages/widgets.ts';
import type { Report } from './examine.ts';
import type { Finding } from './finding.ts';
import type { WidgetReport } from './look-at-widget.ts';
import { causes } from './words/causes.ts';
import { formWords, kindWords, panelWords, stateWords } from './words/panel-words.ts';

/** A piece of a sentence. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

const say = (
  key: keyof typeof panelWords,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string => fill(panelWords[key][language], values);

/** Addresses of the page's own site without what all of them begin with. */
const shorten = (text: string): string => text.replaceAll(`${origin}/`, '/');

/** What a finding was made with, and what is made of that in words. */
function valuesIn({ values }: Finding, language: Language): Record<string, string> {
  const { time, answer } = values;
  const date = time && new Date(Number(time)).toLocaleDateString(language, { dateStyle: 'long' });
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shorten(value)])),
    date: date ?? '',
    ending: answer ? say('answer', language, { status: answer }) : '',
  };
}

/** The sentences on a finding. Split before they are filled in: a backtick in a value is no mark of ours. */
export function findingPieces(found: Finding, language: Language): Piece[] {
  const { what, advice } = causes[found.cause];
  const template = [what, advice].flatMap((text) => text?.[language] ?? []).join(' ');
  const values = valuesIn(found, language);
  return template
    .split('`')
    .map((text, index) => ({ text: fill(text, values), isCode: index % 2 === 1 }))
    .filter(({ text }) => text);
}

const findingText = (found: Finding, language: Language): string => {
  const sentences = findingPieces(found, language).map(({ text }) => text);
  return `${kindWords[causes[found.cause].kind][language]}: ${sentences.join('')}`;
};

const isProblem = ({ cause }: Finding): boolean => causes[cause].kind === 'problem';

/** How many widgets there are, and how much is to be fixed. */
export function summary({ widgets, page }: Report, language: Language): string {
  if (!widgets.length) return say('noWidgets', language);
  const counted = (number: number, one: keyof typeof panelWords, many: keyof typeof panelWords) =>
    say(number === 1 ? one : many, language, { count: `${number}` });
  const problems = [...widgets.flatMap(({ findings }) => findings), ...page].filter(isProblem).length;
  const count = counted(widgets.length, 'oneWidget', 'manyWidgets');
  return problems
    ? say('toFix', language, { count, problems: counted(problems, 'oneProblem', 'manyProblems') })
    : say('allWell', language, { count });
}

export const widgetName = ({ id }: WidgetReport, language: Language): string =>
  id ? widgetNames[id][language] : say('unnamed', language);

/** How a widget is: "Shows · as a div · version 1.0.0". */
export function widgetState({ state, form, version }: WidgetReport, language: Language): string {
  const parts = [
    stateWords[state][language],
    formWords[form][language],
    version && say('version', language, { version }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What it shows, in its own words. */
export const widgetQuote = ({ text }: WidgetReport, language: Language): string =>
  text && say('quote', language, { text });

/** Where and in what the page was looked at. What follows `?` or `#` may be somebody's own. */
function surroundings(language: Language): string[] {
  const address = location.href.replace(/[?#].*/, '');
  return [
    say('address', language, { text: address }),
    say('browser', language, { text: navigator.userAgent }),
    say('window', language, { text: `${innerWidth} × ${innerHeight}` }),
    say('time', language, { text: new Date().toString() }),
  ];
}

/** The whole report to paste into a mail. */
export function reportText(report: Report, language: Language): string {
  const lines = (findings: readonly Finding[], indent: string) =>
    findings.map((found) => `${indent}- ${findingText(found, language)}`);
  return [
    say('title', language),
    summary(report, language),
    '',
    ...surroundings(language),
    '',
    say('page', language),
    ...lines(report.page, ''),
    '',
    say('widgets', language),
    ...report.widgets.flatMap((widget, index) => [
      `${index + 1}. ${widgetName(widget, language)}: ${widgetState(widget, language)}`,
      ...[widgetQuote(widget, language)].filter(Boolean).map((text) => `   ${text}`),
      ...lines(widget.findings, '   '),
    ]),
    '',
  ].join('\n');
}
