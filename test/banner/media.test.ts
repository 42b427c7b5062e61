import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.ts';
import { engine } from '../support/engine.ts';
import { make, part } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

// Only Chromium's driver can emulate media.
describe(`banner: print${engine === 'chromium' ? '' : ' (this engine’s driver emulates no media)'}`, () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });
  beforeEach(() => localStorage.clear());
  // A page that goes on being printed would let no banner stick in the tests that follow.
  afterEach(() => emulateMedia({ media: 'screen' }));

  const isShown = (element: HTMLElement | null) => element!.getBoundingClientRect().height > 0;

  it('prints words, numbers and the address in ink on paper, and no buttons', async () => {
    const banner = await make(html`<one-pill-banner dismissible help="988 poison"></one-pill-banner>`);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(part(banner, 'message')!).color).to.equal('rgb(0, 0, 0)');
    for (const name of ['heading', 'message', 'help', 'link'])
      expect(isShown(part(banner, name)), name).to.equal(true);
    expect(getComputedStyle(part(banner, 'link')!, '::after').content).to.contain(
      'https://www.dea.gov/onepill',
    );
    expect(isShown(part(banner, 'close'))).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('prints in the text where it sticks on the screen, and the page without its room', async () => {
    const banner = await make(
      html`<one-pill-banner placement="top" message="Short." help="none"></one-pill-banner>`,
    );
    const root = document.documentElement;
    expect(getComputedStyle(banner).position).to.equal('fixed');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(banner).position).to.equal('static');
    await waitUntil(() => getComputedStyle(root).paddingTop === '0px');
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => getComputedStyle(banner).position === 'fixed');
    expect(parseFloat(getComputedStyle(root).paddingTop)).to.be.closeTo(
      banner.getBoundingClientRect().height,
      0.1,
    );
  });
});
