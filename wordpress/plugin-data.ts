// What the WordPress plugin knows of the widgets: attributes from the manifest, words from where the builder takes them. It
// is written into the plugin as data.json and as one block.json a widget, so that nothing of it is kept a second time.
import { onePillPage } from '../src/content/action-links.ts';
import { facts } from '../src/content/facts.ts';
import { helpLineIds, helpLineText } from '../src/content/help-lines.ts';
import { dayWriting, writingOf } from '../src/locales/writing.ts';
import { widgets, type WidgetId } from '../src/widgets.ts';
import {
  beginnings,
  manifestAttributes,
  options,
  type ManifestAttribute,
  type Option,
} from '../website/builder/options.ts';
import { columnRoom, roomOf } from '../website/builder/room.ts';
import { languages, type Bilingual, type Language } from '../website/pages/language.ts';
import { widgetStrings } from '../website/pages/widget-strings.ts';
import { widgetNames, widgetSummaries } from '../website/pages/widgets.ts';
import {
  getTheFactsInEnglish,
  watchWord,
  widgetWords,
  wordsToMarkup,
  type Attributes,
} from '../website/pages/words.ts';

/** How the plugin asks for an attribute and writes it. */
interface AttributeData extends Partial<Option> {
  /** As in HTML. */
  name: string;
  /** The block's own name of it. */
  property: string;
  isSwitch: boolean;
  label: Bilingual;
}

interface BlockAttribute {
  type: string;
  default?: string | boolean;
  source?: string;
  selector?: string;
}

const camelCase = (name: string) => name.replace(/-./g, ([, letter]) => letter!.toUpperCase());

const inBoth = (write: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as Record<Language, string>;

const wordsOf = (widget: WidgetId, attributes: Attributes): Bilingual =>
  inBoth((language) => wordsToMarkup(widgetWords(widget, attributes, language)).html);

/** An attribute that the builder does not ask for is asked for by its name. */
function attributeData(widget: WidgetId, { name, type }: ManifestAttribute): AttributeData {
  const option: Partial<Option> = options[widget][name] ?? {};
  const label = option.label ?? { en: name, es: name };
  return { name, property: camelCase(name), isSwitch: type?.text === 'boolean', ...option, label };
}

/** What a block keeps beside its element's attributes. */
const ownAttributes: Readonly<Partial<Record<WidgetId, readonly string[]>>> = {
  'comparison-slider': ['startUrl', 'startAlt', 'endUrl', 'endAlt', 'caption'],
  'video-card': ['transcript'],
};

/** The plain words that a widget's fallback is put together from, where an author's own go into it. */
function pieces(language: Language) {
  const strings = widgetStrings[language];
  return {
    slogan: strings.slogan,
    message: strings.message,
    getTheFacts: strings.getTheFacts,
    getTheFactsInEnglish: getTheFactsInEnglish(language),
    action: strings.action,
    helpLines: Object.fromEntries(helpLineIds.map((id) => [id, helpLineText(id, strings)])),
    watch: watchWord[language],
    video: strings.video,
    source: strings.source,
    asOf: strings.asOf,
    day: writingOf(language, dayWriting)!,
    ratio: strings.ratio,
    over: strings.over,
    'more than': strings['more than'],
    'at least': strings['at least'],
    about: strings.about,
    nearly: strings.nearly,
  };
}

export function pluginData(manifest: Parameters<typeof manifestAttributes>[0], version: string) {
  const attributes = manifestAttributes(manifest);
  return {
    version,
    page: onePillPage,
    widgets: Object.fromEntries(
      widgets.map(({ id, tag }) => [
        id,
        {
          tag,
          title: widgetNames[id],
          description: widgetSummaries[id],
          attributes: attributes[id].map((attribute) => attributeData(id, attribute)),
          own: ownAttributes[id] ?? [],
          words: wordsOf(id, {}),
          plain: wordsOf(id, { plain: '' }),
        },
      ]),
    ),
    facts: Object.fromEntries(
      Object.keys(facts).map((fact) => [
        fact,
        {
          words: wordsOf('stat-counter', { fact }),
          plain: wordsOf('stat-counter', { fact, plain: '' }),
        },
      ]),
    ),
    pieces: { en: pieces('en'), es: pieces('es') },
  };
}

/** The plugin's style sheet: the room that is kept until a widget stands there, as the builder's snippets keep it. */
export function roomStyles(): string {
  const rule = (selector: string, widget: WidgetId, attributes: Attributes, language: Language) =>
    `${selector}:lang(${language}) { min-height: ${columnRoom(roomOf(widget, attributes, language), false)}; }`;
  const rules = languages.flatMap((language) => [
    ...widgets.map(({ id, tag }) => rule(tag, id, {}, language)),
    ...Object.keys(facts).map((fact) =>
      rule(`one-pill-stat-counter[fact="${fact}"]`, 'stat-counter', { fact }, language),
    ),
  ]);
  return `${rules.join('\n')}\n`;
}

/** What WordPress reads of one block, in its editor and on the server. */
export function blockMetadata(id: WidgetId, data: ReturnType<typeof pluginData>) {
  const { title, description, attributes, own } = data.widgets[id]!;
  const blockAttributes: Record<string, BlockAttribute> = {};
  for (const { property, isSwitch } of attributes) {
    blockAttributes[property] = isSwitch ? { type: 'boolean', default: false } : { type: 'string' };
  }
  for (const name of own) blockAttributes[name] = { type: 'string' };
  blockAttributes.lang = { type: 'string' };
  // What stays in the post when the plugin goes.
  blockAttributes.words = { type: 'string', source: 'html', selector: 'p' };
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `one-pill-widgets/${id}`,
    version: data.version,
    title: title.en,
    category: 'widgets',
    description: description.en,
    keywords: ['fentanyl', 'prevention', 'pill'],
    textdomain: 'one-pill-widgets',
    attributes: blockAttributes,
    // Without the usual class: readers' views drop what has "banner" in its class.
    supports: {
      align: ['left', 'center', 'right', 'wide', 'full'],
      anchor: true,
      className: false,
      html: false,
    },
    example: {
      attributes: Object.fromEntries(
        Object.entries(beginnings[id])
          .filter(([name]) => name !== 'src')
          .map(([name, value]) => [camelCase(name), value.en]),
      ),
    },
    editorScript: 'one-pill-widgets-editor',
    style: 'one-pill-widgets',
  };
}
