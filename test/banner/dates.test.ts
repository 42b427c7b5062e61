import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { isGone, make, part, setClock } from './support.ts';

/** Records the timers that are waiting; none of them comes by itself. */
function recordTimers() {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map<number, { callback: () => void; delay: number }>();
  let count = 0;
  window.setTimeout = ((callback: () => void, delay: number) => {
    waiting.set(++count, { callback, delay });
    return count;
  }) as never;
  window.clearTimeout = ((id: number) => waiting.delete(id)) as never;
  return { waiting, stop: () => Object.assign(window, { setTimeout, clearTimeout }) };
}

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
    const timers = recordTimers();
    let resetClock = setClock('2026-08-20T23:59:30Z');
    const banner = await make(html`<one-pill-banner on="08-21" time-zone="UTC"></one-pill-banner>`);
    resetClock();
    expect(banner.hiddenBy).to.equal('schedule');
    expect(timers.waiting.size).to.equal(1);
    const [minute] = timers.waiting.values();
    expect(minute!.delay).to.equal(30_000);
    resetClock = setClock('2026-08-21T00:00:00Z');
    minute!.callback();
    await banner.updateComplete;
    resetClock();
    timers.stop();
    expect(banner.hiddenBy).to.equal(null);
    expect(part(banner, 'heading')).to.exist;
  });

  it('keeps one timer while its dates may change something, and none otherwise', async () => {
    const timers = recordTimers();
    const banner = await make(html`<one-pill-banner></one-pill-banner>`);
    expect(timers.waiting.size).to.equal(0);
    banner.on = '01-01';
    await banner.updateComplete;
    banner.heading = 'Again';
    await banner.updateComplete;
    expect(timers.waiting.size).to.equal(1);
    const parent = banner.parentElement!;
    banner.remove();
    expect(timers.waiting.size).to.equal(0);
    parent.append(banner);
    await banner.updateComplete;
    expect(timers.waiting.size).to.equal(1);
    banner.until = '2020-01-01';
    await banner.updateComplete;
    expect(timers.waiting.size).to.equal(0);
    timers.stop();
  });

  it('a new occurrence forgets a dismissal, however long that lasts, on an open page too', async () => {
    localStorage.clear();
    const template = html`<one-pill-banner
      on="08-21 08-22"
      time-zone="UTC"
      remember="forever"
    ></one-pill-banner>`;
    let resetClock = setClock('2026-08-21T10:00:00Z');
    const banner = await make(template);
    banner.dismiss();
    expect((await make(template)).hiddenBy).to.equal('dismissed');
    resetClock();
    resetClock = setClock('2026-08-22T00:00:00Z');
    banner.requestUpdate();
    await banner.updateComplete;
    expect(banner.hiddenBy).to.equal(null);
    expect((await make(template)).hiddenBy).to.equal(null);
    resetClock();
    resetClock = setClock('2026-08-23T00:00:00Z');
    expect((await make(template)).hiddenBy).to.equal('schedule');
    resetClock();
    resetClock = setClock('2027-08-21T00:00:00Z');
    expect((await make(template)).hiddenBy).to.equal(null);
    resetClock();
    localStorage.clear();
  });

  it('show() does not show it on a day that is not its own', async () => {
    const banner = await make(html`<one-pill-banner until="2020-01-01"></one-pill-banner>`);
    banner.show();
    await banner.updateComplete;
    expect(banner.hiddenBy).to.equal('schedule');
    expect(isGone(banner)).to.equal(true);
  });

  it('is shown on any day in a preview, and closes for that view', async () => {
    history.replaceState(null, '', '#one-pill-preview');
    const banner = await make(html`<one-pill-banner until="2020-01-01"></one-pill-banner>`);
    expect(banner.hiddenBy).to.equal(null);
    banner.dismiss();
    await banner.updateComplete;
    history.replaceState(null, '', location.pathname + location.search);
    expect(isGone(banner)).to.equal(true);
    expect(localStorage).to.have.length(0);
  });

  it('`until` before `from` is shown, with one warning about `until`', async () => {
    const banner = await make(html`<one-pill-banner from="2999-01-02" until="2999-01-01"></one-pill-banner>`);
    expect(banner.hiddenBy).to.equal(null);
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.contain('until="2999-01-01"');
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
