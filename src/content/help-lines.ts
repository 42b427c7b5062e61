import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../locales/strings.ts';

export type HelpLineId = '988' | 'samhsa' | 'poison';

/**
 * Numbers from https://988lifeline.org, https://www.samhsa.gov/find-help/national-helpline and
 * https://www.poisonhelp.hrsa.gov (checked 23 November 2026). 988 can also be texted: `sms988` in the strings.
 */
const telephone: Readonly<Record<HelpLineId, string>> = {
  988: 'tel:988',
  samhsa: 'tel:+18006624357',
  poison: 'tel:+18002221222',
};

export const helpLineIds = Object.keys(telephone) as HelpLineId[];

/** One help line as a sentence whose numbers are real links. */
export function renderHelpLine(id: HelpLineId, strings: Strings): TemplateResult {
  const line = { 988: strings.help988, samhsa: strings.helpSamhsa, poison: strings.helpPoison }[id];
  // The text in {call:…} calls the line, that in {text:…} texts it.
  return html`${line.split(/[{}]/).map((part, index) => {
    if (index % 2 === 0) return part;
    const words = part.slice('call:'.length);
    return html`<a
      href=${part.startsWith('text') ? strings.sms988 : telephone[id]}
      aria-label=${/\d/.test(words) ? nothing : `${words} ${id}`}
      >${words}</a
    >`;
  })}`;
}
