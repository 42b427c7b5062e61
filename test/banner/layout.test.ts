import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { part, region } from './support.ts';

describe('banner: layout', () => {
  const box = async (
    width: number,
    attributes = html`<one-pill-banner dismissible shareable help="988 samhsa poison"></one-pill-banner>`,
  ) => {
    const outer = await fixture<HTMLElement>(html`<div>${attributes}</div>`);
    outer.style.width = `${width}px`;
    const banner = outer.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    return banner;
  };

  for (const width of [280, 320, 768, 1280]) {
    it(`at ${width} px nothing is clipped, nothing overlaps and targets are at least 44 px`, async () => {
      const banner = await box(width);
      const frame = region(banner).getBoundingClientRect();
      expect(region(banner).scrollWidth).to.be.at.most(Math.ceil(frame.width));
      const targets = [...banner.shadowRoot!.querySelectorAll('a, button')];
      expect(targets).to.have.length(7);
      for (const target of targets) {
        const rect = target.getBoundingClientRect();
        expect(rect.width, target.textContent!).to.be.at.least(44);
        expect(rect.height, target.textContent!).to.be.at.least(44);
        expect(rect.left).to.be.at.least(frame.left);
        expect(rect.right).to.be.at.most(frame.right);
      }
      const close = part(banner, 'close')!.getBoundingClientRect();
      for (const name of ['link', 'share']) {
        const rect = part(banner, name)!.getBoundingClientRect();
        expect(rect.right <= close.left || rect.top >= close.bottom, name).to.equal(true);
      }
    });
  }

  it('stacks in a narrow box and puts the action beside the words in a wide one', async () => {
    const narrow = await box(320);
    expect(part(narrow, 'link')!.getBoundingClientRect().top).to.be.at.least(
      part(narrow, 'message')!.getBoundingClientRect().bottom,
    );
    const wide = await box(1000);
    expect(part(wide, 'link')!.getBoundingClientRect().left).to.be.at.least(
      part(wide, 'message')!.getBoundingClientRect().right,
    );
  });

  it('mirrors in a page that runs from right to left', async () => {
    const banner = await box(800, html`<one-pill-banner dir="rtl" dismissible></one-pill-banner>`);
    const middle = banner.getBoundingClientRect().left + 400;
    expect(part(banner, 'close')!.getBoundingClientRect().right).to.be.lessThan(middle);
    expect(part(banner, 'link')!.getBoundingClientRect().right).to.be.lessThan(middle);
    expect(part(banner, 'heading')!.getBoundingClientRect().right).to.be.greaterThan(middle);
  });

  it('is at least 280 px wide in a shrink-to-fit parent', async () => {
    const parent = await fixture<HTMLElement>(
      html`<div style="float: left"><one-pill-banner></one-pill-banner></div>`,
    );
    expect(parent.getBoundingClientRect().width).to.be.at.least(280);
  });

  it('strong puts paper on ink, quiet ink on paper, each by the author’s colours', async () => {
    for (const [tone, ground, ink] of [
      ['strong', 'rgb(1, 2, 3)', 'rgb(250, 251, 252)'],
      ['quiet', 'rgb(250, 251, 252)', 'rgb(1, 2, 3)'],
    ] as const) {
      const parent = await fixture<HTMLElement>(
        html`<div style="--one-pill-text: rgb(1, 2, 3); --one-pill-surface: rgb(250, 251, 252)">
          <one-pill-banner tone=${tone}></one-pill-banner>
        </div>`,
      );
      const banner = parent.querySelector('one-pill-banner')!;
      await banner.updateComplete;
      expect(getComputedStyle(region(banner)).backgroundColor).to.equal(ground);
      expect(getComputedStyle(part(banner, 'message')!).color).to.equal(ink);
    }
  });
});
