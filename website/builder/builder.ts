// The builder's page at work: the forms are in the page already, made from the manifest; this reads them.
import { isFactId } from '../../src/content/facts.ts';
import { addressOf } from '../figures/addresses.ts';
import type { Language } from '../pages/language.ts';
import { paperAddress, wordsAddress } from '../pages/ways-addresses.ts';
import { widgetIds, type WidgetId } from '../pages/widgets.ts';
import { widgetWords } from '../pages/words.ts';
import { readAddress, writeAddress, type Field, type Fields, type State } from './address.ts';
import { showCheck } from './check-part.ts';
import { copyFrom } from './copy-from.ts';
import { PicturePart } from './picture-part.ts';
import { Preview } from './preview.ts';
import { isAsBuiltIn } from './subject.ts';
import { systems } from './systems.ts';
import { find, isLocal, pageLanguage } from '../pages/this-page.ts';
import { roomOf } from './room.ts';
import { YearsTable } from './years.ts';
import { snippets, type ScriptFile, type Snippet } from './snippets.ts';

const { dataset } = document.body;
const base = new URL(dataset.root!, document.baseURI).href;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const formOf = (widget: WidgetId) => find<HTMLFormElement>(`form[data-widget="${widget}"]`);
const controlsOf = (widget: WidgetId) => [
  ...formOf(widget).querySelectorAll<Control>(':is(input, select, textarea)[name]'),
];
const radios = (name: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`),
];

function fieldsOf(widget: WidgetId): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const control of controlsOf(widget)) {
    const { name } = control;
    const { several } = control.dataset;
    if (control instanceof HTMLSelectElement) {
      fields.set(name, { choices: [...control.options].map(({ value }) => value) });
    } else if (several === '') {
      const choices = [...(fields.get(name)?.choices ?? []), control.value];
      fields.set(name, { choices, several: true });
    } else {
      fields.set(name, control.type === 'checkbox' ? { isSwitch: true } : {});
    }
  }
  return fields;
}

const fields = Object.fromEntries(widgetIds.map((id) => [id, fieldsOf(id)])) as unknown as Fields;

function beginningOf(widget: WidgetId): Record<string, string> {
  const beginning: Record<string, string> = {};
  for (const { name, value } of formOf(widget).attributes) {
    if (!name.startsWith('data-start-')) continue;
    const attribute = name.slice('data-start-'.length);
    beginning[attribute] = attribute === 'src' ? base + value : value;
  }
  return beginning;
}

const defaults: State = {
  widget: 'stat-counter',
  system: 'html',
  language: pageLanguage,
  width: 'column',
  scheme: 'light',
  file: 'all',
  attributes: {},
};

const years = new YearsTable(find('#years'));

/** A form as it would be with these attributes. */
function fillForm(widget: WidgetId, attributes: State['attributes']): void {
  for (const control of controlsOf(widget)) {
    const value = attributes[control.name] ?? '';
    const values = value.split(/\s+/);
    if (control.dataset.several === '')
      (control as HTMLInputElement).checked = values.includes(control.value);
    else if (control.dataset.several) {
      const { choices = [] } = listed(control.name, widget);
      control.value = values.filter((each) => !choices.includes(each)).join(' ');
    } else if (control.type === 'checkbox')
      (control as HTMLInputElement).checked = control.name in attributes;
    else control.value = value;
  }
  years.fill();
  const more = formOf(widget).querySelector('details')!;
  more.open ||= [...more.querySelectorAll<Control>('[name]')].some(({ name }) => name in attributes);
}

function listed(name: string, widget: WidgetId): { choices: string[] } {
  const choices = controlsOf(widget)
    .filter((control) => control.name === name && control.dataset.several === '')
    .map(({ value }) => value);
  return { choices };
}

function readForm(widget: WidgetId): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const control of controlsOf(widget)) {
    const { name, value } = control;
    if (control.type === 'checkbox' && !(control as HTMLInputElement).checked) continue;
    if (control.dataset.several !== undefined) {
      if (value.trim()) attributes[name] = [attributes[name], value.trim()].filter(Boolean).join(' ');
    } else if (control.type === 'checkbox') attributes[name] = '';
    else if (value.trim()) attributes[name] = value.trim();
  }
  return attributes;
}

const chosen = (name: string) => radios(name).find(({ checked }) => checked)?.value;

function readPage(): State {
  const widget = (chosen('widget') as WidgetId | undefined) ?? defaults.widget;
  return {
    widget,
    system: chosen('site') ?? defaults.system,
    language: (chosen('lang') as Language | undefined) ?? defaults.language,
    width: (chosen('width') as State['width'] | undefined) ?? defaults.width,
    scheme: (chosen('scheme') as State['scheme'] | undefined) ?? defaults.scheme,
    file: (chosen('file') as State['file'] | undefined) ?? defaults.file,
    attributes: readForm(widget),
  };
}

/** The page as its address says, with a note of what in the address could not be used. */
function applyAddress(): void {
  const { state, ignored } = readAddress(location.search, defaults, fields, Object.keys(systems));
  for (const id of widgetIds) fillForm(id, beginningOf(id));
  if (Object.keys(state.attributes).length) fillForm(state.widget, state.attributes);
  const choices = { ...state, site: state.system, lang: state.language };
  for (const name of ['widget', 'site', 'lang', 'width', 'scheme', 'file'] as const) {
    for (const radio of radios(name)) radio.checked = radio.value === choices[name];
  }
  showLines(find('#notices'), ignored.length ? [`${dataset.textIgnored} ${ignored.join(', ')}`] : []);
}

function showLines(box: HTMLElement, lines: readonly string[]): void {
  box.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement('p');
      line.className = 'notice';
      line.append(text);
      return line;
    }),
  );
}

const preview = new Preview(find<HTMLIFrameElement>('#preview'), {
  problem: (lines) => showLines(find('#problems'), lines),
  resized: () => showCode(),
});

const copyTexts = { copied: dataset.textCopied!, copyYourself: dataset.textCopyYourself! };
const pictures = new PicturePart(base, copyTexts);

function show(): void {
  const state = readPage();
  for (const id of widgetIds) formOf(id).hidden = id !== state.widget;
  for (const list of document.querySelectorAll<HTMLElement>('[data-system]')) {
    list.hidden = list.dataset.system !== state.system;
  }
  const takesScript = ['tag', 'header and div'].includes(systems[state.system]!.kind);
  find('#file').hidden = !takesScript;
  find('#pinned').hidden = !takesScript;
  showFiles(state);
  const isText = systems[state.system]!.kind === 'text';
  find('#local').hidden = isText || !isLocal;
  find('#local-picture').hidden = !isText || !isLocal;
  find<HTMLAnchorElement>('#other-language').search = location.search;
  const isBuiltIn = isAsBuiltIn(state.widget, state.attributes, beginningOf(state.widget));
  find('#own-words').hidden = systems[state.system]!.kind !== 'link' || isBuiltIn;
  pictures.show(state, isBuiltIn);
  showOtherWays(state);
  preview.show(state, widgetWords(state.widget, state.attributes, state.language));
  showCode();
}

/** Paper and words of the built-in figure and the language that are chosen here. */
function showOtherWays({ widget, language, attributes: { fact = '' } }: State): void {
  const figure = widget === 'stat-counter' && isFactId(fact) ? fact : undefined;
  find<HTMLAnchorElement>('#on-paper').href = addressOf(base, language, paperAddress('poster', figure));
  find<HTMLAnchorElement>('#in-words').href = addressOf(base, language, wordsAddress(figure));
}

const scriptFiles = JSON.parse(dataset.files!) as Readonly<
  Record<WidgetId | 'all' | 'listener' | 'check', ScriptFile>
>;

showCheck(`${base}${dataset.version}/`, scriptFiles.check, copyTexts);

const fileOf = ({ file, widget }: State): ScriptFile => scriptFiles[file === 'own' ? widget : 'all'];

/** What each choice of a script weighs, and a link to the chosen one. */
function showFiles(state: State): void {
  const size = new Intl.NumberFormat(pageLanguage, { maximumFractionDigits: 0 });
  for (const weight of document.querySelectorAll<HTMLElement>('[data-weight]')) {
    const file = fileOf({ ...state, file: weight.dataset.weight as State['file'] });
    weight.textContent = `${size.format(file.size / 1000)} kB`;
  }
  const link = find<HTMLAnchorElement>('#download');
  const { name } = fileOf(state);
  link.href = `${base}${dataset.version}/${name}`;
  link.textContent = name;
}

let shown: readonly Snippet[] = [];

const codeOf = (list: readonly Snippet[]) => list.map(({ code }) => code).join();

function showCode(): void {
  const state = readPage();
  const switches = [...fields[state.widget]].filter(([, { isSwitch }]) => isSwitch).map(([name]) => name);
  const { kind, optimizers = false } = systems[state.system]!;
  const next = snippets({
    ...state,
    kind,
    optimizers,
    switches,
    room: preview.room(roomOf(state.widget, state.attributes, state.language)),
    height: preview.height,
    base,
    version: dataset.version!,
    file: fileOf(state),
    listener: scriptFiles.listener,
    isBuiltIn: isAsBuiltIn(state.widget, state.attributes, beginningOf(state.widget)),
  });
  // Unless something else is to be copied the boxes stay, with whatever is selected in them.
  if (codeOf(next) === codeOf(shown)) return;
  shown = next;
  find('#copy-status').textContent = '';
  find('#snippets').replaceChildren(...next.map(drawSnippet));
}

const placeWords = {
  here: dataset.textHere,
  header: dataset.textHeader,
  link: dataset.textLink,
  mail: dataset.textMail,
  newsletter: dataset.textNewsletter,
};

function drawSnippet({ place, code }: Snippet, index: number): HTMLElement {
  const box = document.createElement('div');
  box.className = 'snippet';
  const label = document.createElement('label');
  label.htmlFor = `snippet-${index}`;
  label.append(shown.length > 1 ? `${index + 1}. ${placeWords[place]}` : placeWords[place]!);
  const text = document.createElement('textarea');
  text.id = label.htmlFor;
  text.readOnly = true;
  text.spellcheck = false;
  text.value = code;
  // Where a box does not grow by itself.
  text.rows = Math.min(14, code.split('\n').length + 2);
  const button = document.createElement('button');
  button.type = 'button';
  button.append(dataset.textCopy!);
  button.setAttribute('aria-label', `${dataset.textCopy}: ${label.textContent}`);
  button.addEventListener('click', () => copyFrom(text, find('#copy-status'), copyTexts));
  box.append(label, text, button);
  return box;
}

/** Texts are followed while they are written, but only what is settled goes into the address. */
let writing = 0;
document.addEventListener('input', () => {
  clearTimeout(writing);
  writing = window.setTimeout(show, 300);
});
document.addEventListener('change', () => {
  clearTimeout(writing);
  const search = writeAddress(readPage(), defaults);
  if (search !== location.search) history.pushState(null, '', search);
  showLines(find('#notices'), []);
  show();
});
document.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  applyAddress();
  show();
});

applyAddress();
show();
