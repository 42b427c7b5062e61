import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';
import { recordProblems } from '../support/problems.ts';
import { isGone, make, part, setClock, withBrokenStorage } from './support.ts';

const day = 864e5;
const banner = (attributes: Partial<OnePillBanner> = {}) =>
  make(
    html`<one-pill-banner
      style="min-height: 90px"
      dismissible
      message-id=${attributes.messageId ?? 'default'}
      remember=${attributes.remember ?? '7d'}
      ><p>Fallback</p></one-pill-banner
    >`,
  );
const later = (days: number) => new Date(Date.now() + days * day).toISOString();

describe('banner: dismissal', () => {
  const clear = () => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(clear);

  it('closes on its button and then takes no room, reserve and fallback included', async () => {
    const element = await banner();
    part(element, 'close')!.click();
    await element.updateComplete;
    expect(element.hiddenBy).to.equal('dismissed');
    expect(isGone(element)).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    expect(element.getAttribute('style')).to.equal('min-height: 90px');
  });

  it('says why it is absent at once', async () => {
    const element = await banner();
    element.dismiss();
    expect(element.hiddenBy).to.equal('dismissed');
    element.show();
    expect(element.hiddenBy).to.equal(null);
  });

  it('asks first: a canceled one-pill-dismiss keeps it open and stores nothing', async () => {
    const element = await banner();
    element.addEventListener('one-pill-dismiss', (event) => event.preventDefault());
    part(element, 'close')!.click();
    await element.updateComplete;
    expect(element.hiddenBy).to.equal(null);
    expect(part(element, 'heading')).to.exist;
    expect(localStorage).to.have.length(0);
  });

  it('fires one event that bubbles through shadow roots, for the method too', async () => {
    const element = await banner();
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener('one-pill-dismiss', listen);
    element.dismiss();
    element.dismiss();
    document.removeEventListener('one-pill-dismiss', listen);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('has no button and ignores Escape without `dismissible`, but can be dismissed by the page', async () => {
    const element = await make(html`<one-pill-banner></one-pill-banner>`);
    part(element, 'link')!.focus();
    part(element, 'link')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(element.hiddenBy).to.equal(null);
    setTimeout(() => element.dismiss());
    await oneEvent(element, 'one-pill-dismiss');
    expect(element.hiddenBy).to.equal('dismissed');
  });

  it('writes nothing before a dismissal, and then nothing of the text', async () => {
    const element = await make(
      html`<one-pill-banner heading="Secret words" message-id="spring" dismissible></one-pill-banner>`,
    );
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    element.dismiss();
    expect(Object.keys(localStorage)).to.deep.equal(['one-pill:dismissed:spring']);
    expect(localStorage.getItem('one-pill:dismissed:spring')).to.match(/^[\d ]+$/);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });

  it('is remembered under its message id only', async () => {
    (await banner({ messageId: 'one' })).dismiss();
    expect((await banner({ messageId: 'one' })).hiddenBy).to.equal('dismissed');
    expect((await banner({ messageId: 'two' })).hiddenBy).to.equal(null);
    expect((await banner()).hiddenBy).to.equal(null);
  });

  it('shows again under a new message id', async () => {
    const element = await banner({ messageId: 'one' });
    element.dismiss();
    element.messageId = 'two';
    await element.updateComplete;
    expect(element.hiddenBy).to.equal(null);
    element.messageId = 'one';
    await element.updateComplete;
    expect(element.hiddenBy).to.equal('dismissed');
  });

  for (const [remember, hidden, shown] of [
    ['7d', 6.9, 7.1],
    ['1d', 0.9, 1.1],
    ['30d', 29.9, 30.1],
    ['', 6.9, 7.1],
    ['nonsense', 6.9, 7.1],
  ] as const) {
    it(`remember="${remember}" lasts that long`, async () => {
      (await banner({ remember })).dismiss();
      for (const [days, reason] of [
        [hidden, 'dismissed'],
        [shown, null],
      ] as const) {
        const resetClock = setClock(later(days));
        expect((await banner({ remember })).hiddenBy).to.equal(reason);
        resetClock();
      }
    });
  }

  it('remember="forever" outlasts years', async () => {
    (await banner({ remember: 'forever' })).dismiss();
    const resetClock = setClock(later(365 * 20));
    expect((await banner({ remember: 'forever' })).hiddenBy).to.equal('dismissed');
    resetClock();
  });

  it('remember="session" is kept by the session alone', async () => {
    (await banner({ remember: 'session' })).dismiss();
    expect(localStorage).to.have.length(0);
    expect((await banner({ remember: 'session' })).hiddenBy).to.equal('dismissed');
    sessionStorage.clear();
    expect((await banner({ remember: 'session' })).hiddenBy).to.equal(null);
  });

  it('remember="0d" closes for this view', async () => {
    const element = await banner({ remember: '0d' });
    element.dismiss();
    await element.updateComplete;
    expect(isGone(element)).to.equal(true);
    expect((await banner({ remember: '0d' })).hiddenBy).to.equal(null);
  });

  it('tells about a bad `remember` once', async () => {
    const problems = recordProblems();
    const element = await banner({ remember: 'a week' });
    element.requestUpdate();
    await element.updateComplete;
    problems.stop();
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.contain('remember="a week"');
  });

  it('show() forgets the dismissal for good', async () => {
    const element = await banner();
    element.dismiss();
    await element.updateComplete;
    element.show();
    await element.updateComplete;
    expect(part(element, 'heading')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect((await banner()).hiddenBy).to.equal(null);
  });

  it('stays closed when moved in the page', async () => {
    const element = await banner({ remember: '0d' });
    element.dismiss();
    await element.updateComplete;
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(isGone(element)).to.equal(true);
  });
});

describe('banner: storage that does not do its job', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const method of ['getItem', 'all'] as const) {
    it(`shows and closes for this view when reading throws (${method})`, async () => {
      const element = document.createElement('one-pill-banner');
      element.dismissible = true;
      withBrokenStorage(method, () => {
        document.body.append(element);
        // Lit updates in a microtask, when the storage is whole again: ask now.
        (element as unknown as { performUpdate(): void }).performUpdate();
        expect(element.hiddenBy).to.equal(null);
        element.dismiss();
        expect(element.hiddenBy).to.equal('dismissed');
        element.show();
        expect(element.hiddenBy).to.equal(null);
        element.dismiss();
      });
      await element.updateComplete;
      expect(isGone(element)).to.equal(true);
      element.remove();
    });
  }

  it('closes for this view when the storage is full', async () => {
    const element = await banner();
    withBrokenStorage('setItem', () => element.dismiss());
    await element.updateComplete;
    expect(isGone(element)).to.equal(true);
    expect((await banner()).hiddenBy).to.equal(null);
  });

  for (const rubbish of ['', 'true', '1', '{"a":1}', 'NaN', 'null', '9'.repeat(30), '<b>', '1700000000000']) {
    it(`shows when it holds ${JSON.stringify(rubbish)}, and can be dismissed over it`, async () => {
      localStorage.setItem('one-pill:dismissed:default', rubbish);
      const element = await banner();
      expect(element.hiddenBy).to.equal(null);
      element.dismiss();
      expect((await banner()).hiddenBy).to.equal('dismissed');
    });
  }

  it('shows when the dismissal lies in the future: the clock was wrong', async () => {
    const resetClock = setClock('2099-01-01T00:00:00Z');
    (await banner()).dismiss();
    resetClock();
    expect((await banner()).hiddenBy).to.equal(null);
  });
});

describe('banner: preview', () => {
  const clear = () => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  };
  beforeEach(clear);
  afterEach(clear);

  it('ignores dismissals', async () => {
    (await banner()).dismiss();
    history.replaceState(null, '', '#one-pill-preview');
    expect((await banner()).hiddenBy).to.equal(null);
  });

  it('closes for this view and stores nothing', async () => {
    history.replaceState(null, '', '#one-pill-preview');
    const element = await banner();
    element.dismiss();
    await element.updateComplete;
    expect(isGone(element)).to.equal(true);
    expect(localStorage).to.have.length(0);
    expect((await banner()).hiddenBy).to.equal(null);
  });

  it('begins and ends with the address, without a reload', async () => {
    (await banner()).dismiss();
    const element = await banner();
    expect(element.hiddenBy).to.equal('dismissed');
    location.hash = 'one-pill-preview';
    await oneEvent(window, 'hashchange');
    await element.updateComplete;
    expect(element.hiddenBy).to.equal(null);
    location.hash = '';
    await oneEvent(window, 'hashchange');
    await element.updateComplete;
    expect(element.hiddenBy).to.equal('dismissed');
  });
});
