import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { isGone, make, part, setClock } from './support.ts';

describe('banner: dates on the element', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  it('is absent, room and fallback included, when it is not due', async () => {
    const banner = await make(
      html`<one-pill-banner until="2020-01-01" style="display:block;min-height:200px"
        >Fallback</one-pill-banner
      >`,
    );
    expect(banner.hiddenBy).to.equal('schedule');
    expect(isGone(banner)).to.equal(true);
    expect(banner.getBoundingClientRect().height).to.equal(0);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('comes and goes with its attributes', async () => {
    const banner = await make(html`<one-pill-banner from="2999-01-01"></one-pill-banner>`);
    expect(banner.hiddenBy).to.equal('schedule');
    banner.from = '2020-01-01';
    await banner.updateComplete;
    expect(part(banner, 'heading')!.getBoundingClientRect().height).to.be.greaterThan(0);
    banner.until = '2020-01-02';
    await banner.updateComplete;
    expect(isGone(banner)).to.equal(true);
  });

  it('uses `time-zone` from its attribute', async () => {
    const resetClock = setClock('2026-08-20T10:00:00Z');
    const banner = await make(
      html`<one-pill-banner on="08-21" time-zone="Pacific/Kiritimati"></one-pill-banner>`,
    );
    expect(banner.hiddenBy).to.equal(null);
    banner.timeZone = 'America/New_York';
    await banner.updateComplete;
    resetClock();
    expect(banner.hiddenBy).to.equal('schedule');
  });

  it('comes on its day on a page that stays open', async () => {
    const realInterval = window.setInterval;
    let minute: () => void = () => expect.fail('no clock');
    window.setInterval = ((callback: () => void) => ((minute = callback), 1)) as never;
    let resetClock = setClock('2026-08-20T23:59:00Z');
    const banner = await make(html`<one-pill-banner on="08-21" time-zone="UTC"></one-pill-banner>`);
    window.setInterval = realInterval;
    expect(banner.hiddenBy).to.equal('schedule');
    resetClock();
    resetClock = setClock('2026-08-21T00:00:00Z');
    minute();
    await banner.updateComplete;
    resetClock();
    expect(banner.hiddenBy).to.equal(null);
    expect(part(banner, 'heading')).to.exist;
  });

  for (const [attribute, value] of [
    ['from', 'next week'],
    ['until', '2020-02-30'],
    ['on', 'doomsday'],
    ['time-zone', 'Nowhere/Land'],
  ] as const) {
    it(`a bad ${attribute} shows it, with one warning and one event`, async () => {
      const banner = document.createElement('one-pill-banner');
      banner.setAttribute(attribute, value);
      document.body.append(banner);
      await aTimeout(0);
      banner.requestUpdate();
      await banner.updateComplete;
      expect(banner.hiddenBy).to.equal(null);
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.match(/^\[one-pill\] <one-pill-banner> /);
      expect(problems.warnings[0]).to.contain(`${attribute}="${value}"`);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['bad-attribute']);
      banner.remove();
    });
  }

  it('the moving day in a year without a date: absent, with one warning', async () => {
    const resetClock = setClock('2031-05-07T12:00:00Z');
    const banner = await make(html`<one-pill-banner on="fentanyl-awareness-day"></one-pill-banner>`);
    resetClock();
    expect(banner.hiddenBy).to.equal('schedule');
    expect(problems.warnings).to.have.length(1);
  });
});
