// Draws a widget at build time, as its script would, so that a frame shows all of it where no script may run. The widget takes
// over what is there.
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { LitElement, type CSSResult, type ReactiveController } from 'lit';
import { LanguageController } from '../../src/controllers/language.ts';
import '../../src/define.ts';
import type { Language } from '../pages/language.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import type { WidgetId } from '../pages/widgets.ts';
import type { Attributes } from '../pages/words.ts';

/** There is no page here to read the language from. */
let language: Language = 'en';
const { addController } = LitElement.prototype;
LitElement.prototype.addController = function (controller: ReactiveController): void {
  if (controller instanceof LanguageController) {
    controller.tag = language;
    controller.strings = widgetStrings[language];
  }
  addController.call(this, controller);
};

export interface Prerendered {
  /** What stands in the shadow root. */
  html: string;
  /** For a style sheet of that root, without the white space that a policy's hash would have to count. */
  styles: string;
}

/** @returns `undefined` for what has nothing to show: its fallback does */
export function prerender(
  widget: WidgetId,
  attributes: Attributes,
  inLanguage: Language,
  extraStyles: string,
): Prerendered | undefined {
  language = inLanguage;
  const renderer = new LitElementRenderer(`one-pill-${widget}`);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  // Without a script no divider moves.
  if (widget === 'comparison-slider') renderer.setProperty('sideBySide', true);
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  const html = collectResultSync(shadow ?? [])
    .replace(/<style>[^]*?<\/style>/g, '')
    // Marks of Lit, of which nothing is taken over.
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ');
  if (!html.includes('class="frame')) return undefined;
  const { elementStyles } = customElements.get(`one-pill-${widget}`) as unknown as {
    elementStyles: CSSResult[];
  };
  const styles = [...elementStyles.map(({ cssText }) => cssText), extraStyles]
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { html, styles };
}
