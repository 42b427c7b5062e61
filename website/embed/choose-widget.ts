// Runs in embed/index.html, where only the address says which widget it is: brings that one's script.
import { isWidgetId, widgetIds } from '../pages/widgets.ts';
import type { Bilingual } from '../pages/language.ts';
import { readFrameAddress } from './frame-attributes.ts';
import { note, noteIgnored } from './notes.ts';
import { isFramed, pageLanguage, parameters } from './page-settings.ts';
import { reportHeight } from './report-height.ts';

const whichWords: Bilingual = {
  en: 'This address names no widget. widget=',
  es: 'Esta dirección no nombra ningún widget. widget=',
};

const { src } = document.currentScript as HTMLScriptElement;
const widget = parameters.get('widget');

if (isWidgetId(widget)) {
  // The page's policy asks for trusted types; the name is one of ours.
  const rules = { createScriptURL: (address: string) => address };
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, own: typeof rules): typeof rules };
  };
  const policy = trustedTypes?.createPolicy('one-pill-embed', rules) ?? rules;
  const script = document.createElement('script');
  script.src = policy.createScriptURL(new URL(`one-pill-${widget}.js`, src).href);
  document.head.append(script);
} else {
  note(`${whichWords[pageLanguage()]}${widgetIds.join(' | ')}`);
  noteIgnored(readFrameAddress(parameters, { widget: 'banner', isFramed, known: [] }).ignored);
  reportHeight(document.querySelector('#frame')!);
}
