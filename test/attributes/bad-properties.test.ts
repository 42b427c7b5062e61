import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { findAll } from '../support/shadow.ts';

/** What other attributes a widget needs to ask for this one. */
const markup = {
  'one-pill-stat-counter': '<one-pill-stat-counter value="20" label="pills">x</one-pill-stat-counter>',
  'one-pill-banner': '<one-pill-banner shareable dismissible>x</one-pill-banner>',
  'one-pill-comparison-slider': '<one-pill-comparison-slider>x</one-pill-comparison-slider>',
  'one-pill-video-card':
    '<one-pill-video-card src="https://films.example/a.mp4" heading="A video"><a href="https://vimeo.com/1">x</a></one-pill-video-card>',
};

const noTexts: Record<string, unknown> = {
  'an object': {},
  NaN: NaN,
  'a list': ['javascript:alert(1)'],
  'an object without a prototype': Object.create(null),
};

/** What it would look like, to whoever sees, hears or is sent it. */
const nonsense = /object|NaN|javascript|function/;

/** Every word and every address in the shadow tree. */
const everything = (element: LitElement) => {
  const all = findAll(element, '*');
  const attributes = all.flatMap((each) => [...each.attributes].map(({ value }) => value));
  return [element.shadowRoot!.textContent, ...attributes].join('\n');
};

describe('a property that is no text', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  for (const [tag, html] of Object.entries(markup)) {
    const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
    for (const [property, { type, attribute, state }] of elementProperties) {
      if (type === Boolean || state || typeof property !== 'string') continue;
      const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
      it(`counts as absent, and is told of once: ${name} of ${tag}`, async () => {
        for (const [what, value] of Object.entries(noTexts)) {
          const element = await fixture<LitElement>(html);
          problems.warnings.length = problems.errors.length = 0;
          Object.assign(element, { [property]: value });
          await element.updateComplete;
          element.requestUpdate();
          await element.updateComplete;
          const told = problems.warnings.filter((warning) => warning.includes(`> ${name} is`));
          expect(told, what).to.have.length(1);
          expect(problems.errors[0]!.code, what).to.equal('bad-attribute');
          expect(everything(element), what).not.to.match(nonsense);
          element.remove();
        }
      });
    }
  }
});
