import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Every widget with all that it can show. */
export const widgets: Record<string, string> = {
  'stat counter': '<one-pill-stat-counter fact="pills-2022" still></one-pill-stat-counter>',
  'stat counter with a pictogram and a trend':
    '<one-pill-stat-counter fact="lethal-share-2024" pictogram trend still></one-pill-stat-counter>',
  banner: '<one-pill-banner dismissible shareable help="911 988 samhsa poison"></one-pill-banner>',
  'comparison slider': '<one-pill-comparison-slider question></one-pill-comparison-slider>',
  'video card': `<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="Fentanyl facts for families and schools"
      duration="2:05" publisher="A coalition" published="2025-09-22" content-note="Talks about overdose">
      <div slot="transcript"><p>The words of the video.</p></div>
    </one-pill-video-card>`,
};

/** Puts a widget into a box of its own, after whatever `before` is. */
export async function putWidget(
  markup: string,
  language: string,
  style: string,
  before = '',
): Promise<LitElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  box.style.cssText = style;
  const template = document.createElement('template');
  template.innerHTML = before + markup;
  box.append(document.importNode(template.content, true));
  const widget = box.lastElementChild as LitElement;
  await widget.updateComplete;
  return widget;
}
