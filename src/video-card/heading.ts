import { html, type TemplateResult } from 'lit';

/** The first is the default. */
export const headingLevels = ['3', '2', '4', '5', '6'] as const;
/** A real heading of the level asked for: Lit's templates cannot name a tag. */
export const headings: Record<(typeof headingLevels)[number], (title: string) => TemplateResult> = {
  2: (title) => html`<h2 part="heading">${title}</h2>`,
  3: (title) => html`<h3 part="heading">${title}</h3>`,
  4: (title) => html`<h4 part="heading">${title}</h4>`,
  5: (title) => html`<h5 part="heading">${title}</h5>`,
  6: (title) => html`<h6 part="heading">${title}</h6>`,
};
