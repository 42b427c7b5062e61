// llms.txt (https://llmstxt.org) and llms-full.txt: for assistants, what the widgets are, how they are put on a page, every figure
// with its source, and what must not be said. Everything in them is what the widgets and the other pages say.
import { factIds, facts, type FactId } from '../../src/content/facts.ts';
import { helpLineIds, helpLineText } from '../../src/content/help-lines.ts';
import { newestOf } from '../../src/content/newest.ts';
import { observanceNames } from '../../src/content/observance-names.ts';
import { observanceIds, observances, type ObservanceId } from '../../src/content/observances.ts';
import { sentences } from '../../src/content/sentences.ts';
import { series, seriesIds, seriesPoints, type SeriesId } from '../../src/content/series.ts';
import { seriesRecords, yearSources } from '../../src/content/series-record.ts';
import { sourceKinds } from '../../src/content/source-kinds.ts';
import { localize } from '../../src/locales/locale.ts';
import { exampleTag } from '../builder/examples.ts';
import { manifestAttributes } from '../builder/options.ts';
import { moduleScript } from '../builder/snippets.ts';
import { originWords, sourceKindWords } from '../facts/origin-words.ts';
import { addressOf, figureFolder, widgetFolder } from '../figures/addresses.ts';
import { plainCitation } from '../figures/citations.ts';
import { languages, type Bilingual, type Language } from '../pages/language.ts';
import type { Build } from '../pages/page.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { widgetIds, widgetNames, widgetSummaries, type WidgetId } from '../pages/widgets.ts';
import { statTitle } from '../pages/words.ts';
import { endSentence } from '../../src/stat-counter/stat.ts';
import { releaseFolder } from '../release/release-page.ts';

/** The rules of the message, as CONTRIBUTING.md numbers them. */
export function readRules(contributing: string): string[] {
  const [, section = ''] = contributing.split('\n## Rules of the message\n');
  const [list = ''] = section.split('\n## ');
  return [...list.matchAll(/^\d+\. (.+(?:\n {2,}.+)*)/gm)].map(([, rule]) => rule!.replace(/\s+/g, ' '));
}

const summary =
  'Four widgets (custom elements) about the danger of fake pills made with fentanyl, for schools, newsrooms and coalitions, in English and Spanish: a stat counter, a banner, a pill comparison slider and a video card. One script, no tracking, nothing asked of another site before a reader wants it.';

/** What an assistant is asked, beside the rules that hold for everyone. */
const forAssistants = [
  'Never invent a figure. Quote one only as it stands here: with its qualifier, what is counted, its period, its source and its date. Do not round it anew, add it to another, estimate, or carry it forward to another year. If a figure is not here, say that this project does not have it.',
  'Where a newer figure of the same kind is named, quote that one, unless the older year was asked for.',
  'Never say how to recognize a fake pill. No one can tell just by looking.',
  'In code, use only tags and attributes that are documented here, and keep the words and the link between the tags: they are what shows without the script.',
  'Do not speak in the name of DEA or any other agency: they are cited, and have no part in this project.',
];

const list = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');

const fence = (code: string): string => `\`\`\`html\n${code}\n\`\`\`\n`;

/** From the root of the site, where these files are. */
const address = ({ siteUrl = '' }: Build, path: string): string => addressOf(siteUrl, 'en', path);

/** From the site where its address is known, else from a folder of one's own, as the release has it. */
function script({ siteUrl, version, files }: Build): string {
  const folder = siteUrl ? `${siteUrl}${version}` : `/${releaseFolder(version)}`;
  return moduleScript(`${folder}/${files.all.name}`, files.all);
}

const videoHeadings: Bilingual = { en: 'Fentanyl facts', es: 'Datos sobre el fentanilo' };

const tagOf = (widget: WidgetId, language: Language): string =>
  exampleTag(widget, language, {
    src: 'https://www.youtube.com/watch?v=MADEUP_ID_0',
    heading: videoHeadings[language],
    duration: '2:05',
  });

/** Where the script of the snippets is. */
const origin = ({ siteUrl, version }: Build): string =>
  siteUrl
    ? 'It is also in the .zip of the release, for sites that serve it themselves.'
    : `The folder \`${releaseFolder(version)}\` is the one in the .zip of the release, put on the site.`;

const day = (fact: FactId): string => facts[fact].asOf ?? originWords.undated.en;

/** Which one to quote today, where a figure of the kind has been given for more than one year. */
function age(fact: FactId): string | undefined {
  const newest = newestOf(fact);
  if (!newest) return undefined;
  return newest === fact ? originWords.newest.en : `${originWords.newer.en} \`${newest}\``;
}

const quality = (fact: FactId): string => sourceKindWords[sourceKinds[fact]].name.en;

const begin = `# one-pill-widgets

> ${summary}

`;

const emergency = `If the question is about a person in danger, say this first: ${sentences.emergency.en} ${endSentence(helpLineText('988', widgetStrings.en))}`;

export function llmsText(build: Build): string {
  const link = (name: string, path: string, notes: string) => `[${name}](${address(build, path)}): ${notes}`;
  const figure = (id: FactId) => {
    const { source, sourceHref } = facts[id];
    const from = `Source: ${source}, ${day(id)} (${quality(id)}), ${sourceHref}`;
    return link(
      statTitle(id, 'en'),
      figureFolder(id),
      [`\`${id}\``, from, age(id)].filter(Boolean).join('. '),
    );
  };
  return `${begin}${emergency}

${list(forAssistants)}
The rules of the message, in everything that the widgets and pages say:

${list(build.rules)}
Version ${build.version}. The script stands once on a page, a tag wherever a widget should be. ${origin(build)}

${fence(`${script(build)}\n${tagOf('stat-counter', 'en')}`)}
${sentences.disclaimer.en}

## Everything in one file

${list([link('llms-full.txt', 'llms-full.txt', 'snippets and attributes of all four widgets, every figure with note and citation, the series, help lines, days and rules')])}
## Widgets

${list(widgetIds.map((id) => link(widgetNames[id].en, widgetFolder(id), `\`<one-pill-${id}>\`. ${widgetSummaries[id].en}`)))}
## Figures

${list(factIds.map(figure))}
## Data

${list([
  link('facts.json', 'facts.json', 'all figures and series in both languages'),
  link('facts.csv', 'facts.csv', 'the figures as a table'),
  link('facts.schema.json', 'facts.schema.json', 'the form of facts.json'),
  link('changes.xml', 'changes.xml', 'what was corrected or added, when and why'),
])}
## Optional

${list([
  link('Figures and sources', 'facts/', 'the same for readers, with the days of observance'),
  link('Builder', 'builder/', 'gives code that works on a certain kind of site'),
  link('Español', 'es/', 'everything in Spanish'),
])}`;
}

function widgetSection(id: WidgetId, build: Build): string {
  const attributes = manifestAttributes(build.manifest)[id].map(({ name, type, description = '' }) => {
    const choices = type?.text.replace(/ \| (?:undefined|null)/g, '').replaceAll('\n', ' ');
    return `\`${name}\`${choices ? ` (\`${choices}\`)` : ''}: ${description.replace(/\s+/g, ' ')}`;
  });
  const tags = languages.map((language) => tagOf(id, language));
  return `### ${widgetNames[id].en}: \`<one-pill-${id}>\`

${widgetSummaries[id].en} Alone in a file: \`one-pill-${id}.js\`.

${tags.map(fence).join('\n')}
${id === 'video-card' ? 'The address of the video is made up: put the real one in both places.\n\n' : ''}Attributes, all optional:

${list(attributes)}`;
}

function figureSection(id: FactId, build: Build): string {
  const { value, of, period, sourceHref, source, note, still } = facts[id];
  const lines = [
    `English: ${statTitle(id, 'en')}`,
    `Spanish: ${statTitle(id, 'es')}`,
    `Value: ${value}${of ? ` in ${of}` : ''}`,
    period && `Period: ${localize(period, 'en')}`,
    `Source: [${source}](${sourceHref}), ${day(id)}`,
    `Quality of the source: ${quality(id)}`,
    note && `Note: ${localize(note, 'en')}`,
    age(id),
    still && 'Never animated',
    `Cite as: ${plainCitation(id, 'en')}`,
    `Page: ${address(build, figureFolder(id))}`,
  ];
  return `### \`${id}\`\n\n${list(lines.filter((line) => line !== undefined && line !== false))}`;
}

function seriesSection(id: SeriesId): string {
  const { of, note } = series[id];
  const { label, source } = seriesRecords[id];
  const sources = yearSources(id);
  const years = seriesPoints(id).map(({ period, qualifier, value }, index) => {
    const { sourceHref, sourceKind } = sources[index]!;
    const figure = [qualifier, value, of && `in ${of}`].filter(Boolean).join(' ');
    return `${period}: ${figure} ([${source}](${sourceHref}), ${sourceKindWords[sourceKind].name.en})`;
  });
  return `### \`${id}\`: ${localize(label, 'en')}\n\n${note ? `${localize(note, 'en')}\n\n` : ''}${list(years)}`;
}

function observanceLine(id: ObservanceId, year: number): string {
  const days = [year, year + 1].map((each) => {
    const occurrences = observances[id](each);
    if (!occurrences) return `${each} not known`;
    return occurrences
      .map(
        ({ first, last, expected }) =>
          `${first}${first === last ? '' : ` to ${last}`}${expected ? ' (expected)' : ''}`,
      )
      .join(', ');
  });
  return `\`${id}\`, ${observanceNames[id].en}: ${days.join('; ')}`;
}

export function llmsFullText(build: Build): string {
  return `${begin}${emergency}

## For assistants

${list(forAssistants)}
## Rules of the message

${list(build.rules)}
## On a page

Version ${build.version}. This stands once on a page, anywhere. ${origin(build)}

${fence(script(build))}
Then a tag wherever a widget should be. \`lang\` on it, or above it, chooses English or Spanish.

${widgetIds.map((id) => widgetSection(id, build)).join('\n')}
## Figures

The name is what the attribute \`fact\` takes. How good a source is:

${list(Object.values(sourceKindWords).map(({ name, meaning }) => `${name.en}: ${meaning.en}`))}
${factIds.map((id) => figureSection(id, build)).join('\n')}
## Series

${seriesIds.map(seriesSection).join('\n')}
## Help lines

${list(helpLineIds.map((id) => `\`${id}\`: ${helpLineText(id, widgetStrings.en)} / ${helpLineText(id, widgetStrings.es)}`))}
## Days of observance

${list(observanceIds.map((id) => observanceLine(id, build.year)))}
## Who this is

${sentences.disclaimer.en}
`;
}
