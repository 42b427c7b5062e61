import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { part, region } from './support.ts';
import { findAll } from '../support/shadow.ts';

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
      const targets = findAll(banner, 'a, button');
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

  it('strong puts paper on ink, quiet ink on paper, each by the author’s colors', async () => {
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

  /** WCAG 2's contrast of two colors as `getComputedStyle` gives them, drawn to be read as sRGB. */
  const contrast = (...colors: string[]): number => {
    const luminances = colors.map((color) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    });
    return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
  };

  it('an accent alone is readable in both tones and both schemes, and the author’s own ink is kept', async () => {
    const accents = [
      '#ffffff',
      '#000000',
      '#ffcc00',
      '#1565c0',
      '#777777',
      '#ff00ff',
      'rgb(0 128 0)',
      'hsl(200 80% 50%)',
      'navy',
    ];
    for (const scheme of ['light', 'dark']) {
      for (const tone of ['strong', 'quiet']) {
        for (const accent of accents) {
          const banner = await box(600, html`<one-pill-banner tone=${tone}></one-pill-banner>`);
          banner.parentElement!.style.colorScheme = scheme;
          banner.parentElement!.style.setProperty('--one-pill-accent', accent);
          const { color, backgroundColor } = getComputedStyle(part(banner, 'link')!);
          expect(contrast(color, backgroundColor), `${scheme} ${tone} ${accent} ${color}`).to.be.at.least(
            4.5,
          );
        }
      }
    }
    const banner = await box(600, html`<one-pill-banner></one-pill-banner>`);
    banner.parentElement!.style.setProperty('--one-pill-on-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(part(banner, 'link')!).color).to.equal('rgb(1, 2, 3)');
  });
});
