// Turns the page's words into the widget that its address asks for.
import type { OnePillErrorDetail } from '../../src/index.ts';
import { isLanguage, type Bilingual } from '../pages/language.ts';
import { isWidgetId, widgetIds } from '../pages/widgets.ts';
import { reportHeight } from './report-height.ts';

/** What others add to an address: Pym's own parameters and the marks of links. */
const foreign = /^(?:initialWidth|childId|parentTitle|parentUrl|utm_\w+|fbclid|gclid|amp)$/;

const longest = 2000;

const ignoredWords: Bilingual = {
  en: 'Ignored in this address:',
  es: 'Se ignoró en esta dirección:',
};
const whichWords: Bilingual = {
  en: 'This address names no widget. widget=',
  es: 'Esta dirección no nombra ningún widget. widget=',
};

const root = document.documentElement;
const frame = document.querySelector('#frame')!;
const stage = document.querySelector('#widget')!;
const parameters = new URLSearchParams(location.search);
const notes = new Set<string>();

/** Beside the widget, in small print: whoever made the address sees it, and nobody else ever has to. */
function note(text: string): void {
  if (notes.has(text)) return;
  notes.add(text);
  const line = document.createElement('p');
  line.className = 'notes';
  line.append(text);
  frame.append(line);
  console.warn(`[one-pill] ${text}`);
}

/** The page's own settings; `true` for what was one and could be used. */
function setting(name: string, value: string): boolean {
  switch (name) {
    case 'lang':
      if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(value)) return false;
      root.lang = value;
      return true;
    case 'scheme':
      if (!['light', 'dark', 'light dark'].includes(value)) return false;
      root.style.colorScheme = value;
      return true;
    case 'widget':
      return isWidgetId(value);
    default:
      return false;
  }
}

function show(): void {
  const asked = document.body.dataset.widget ?? parameters.get('widget');
  const tag = isWidgetId(asked) ? `one-pill-${asked}` : '';
  const elementClass = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  const element = document.createElement(tag || 'div');
  if (document.body.dataset.fact) element.setAttribute('fact', document.body.dataset.fact);

  const ignored = new Set<string>();
  for (const [name, value] of parameters) {
    if (foreign.test(name) || setting(name, value)) continue;
    // A frame is its widget's whole window: there is nothing to stick to.
    const usable = elementClass?.observedAttributes?.includes(name) && name !== 'placement';
    if (usable && value.length <= longest) element.setAttribute(name, value);
    else ignored.add(name.slice(0, 40));
  }
  const language = isLanguage(root.lang.slice(0, 2)) ? (root.lang.slice(0, 2) as keyof Bilingual) : 'en';
  // Without the widgets' script the page's words stay.
  if (elementClass) {
    element.addEventListener('one-pill-error', (event) => {
      note((event as CustomEvent<OnePillErrorDetail>).detail.message);
    });
    element.append(...stage.childNodes);
    stage.append(element);
  } else if (!tag) {
    note(`${whichWords[language]}${widgetIds.join(' | ')}`);
  }
  if (ignored.size) note(`${ignoredWords[language]} ${[...ignored].join(', ')}`);
}

show();
reportHeight(frame, parameters.get('childId'));
