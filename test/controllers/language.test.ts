import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';

describe('language', () => {
  it('smoke', async () => {
    const el = await fixture<OnePillBanner>(html`<one-pill-banner lang="es">Hi</one-pill-banner>`);
    expect(el.shadowRoot).to.exist;
  });
});
