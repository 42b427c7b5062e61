import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';
import { make, part, withBrokenStorage } from './support.ts';

const setHash = async (hash: string) => {
  const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await heard;
};
const back = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
const banner = (id = 'default') =>
  make(html`<one-pill-banner dismissible message-id=${id}></one-pill-banner>`);

describe('banner: once closed', () => {
  const clear = () => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(clear);

  it('on another page it is gone on this one as well after Back', async () => {
    const element = await banner();
    // As if by a page that was opened from here.
    localStorage.setItem('one-pill:dismissed:default', `${Date.now()} ${Date.now() + 1e6}`);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(element.hiddenBy).to.equal(null);
    back();
    expect(element.hiddenBy).to.equal('dismissed');
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('in another tab it stays under the eyes of who reads it here', async () => {
    const element = await banner();
    localStorage.setItem('one-pill:dismissed:default', `${Date.now()} ${Date.now() + 1e6}`);
    dispatchEvent(new StorageEvent('storage', { key: 'one-pill:dismissed:default' }));
    await element.updateComplete;
    expect(element.hiddenBy).to.equal(null);
  });

  for (const [name, close] of [
    ['cannot be written', (element) => withBrokenStorage('setItem', () => element.dismiss())],
    ['cannot be used', (element) => withBrokenStorage('all', () => element.dismiss())],
    [
      'forgets',
      (element) => {
        element.dismiss();
        localStorage.clear();
      },
    ],
  ] as [string, (element: OnePillBanner) => void][]) {
    it(`neither a hash nor Back brings it back where storage ${name}; show() does`, async () => {
      const element = await banner();
      close(element);
      expect(element.hiddenBy).to.equal('dismissed');
      await setHash('a');
      await setHash('b');
      back();
      element.messageId = 'other';
      await element.updateComplete;
      element.messageId = 'default';
      await element.updateComplete;
      expect(element.hiddenBy).to.equal('dismissed');
      element.show();
      expect(element.hiddenBy).to.equal(null);
    });
  }

  it('in a preview it is for this view, whatever the hash is then', async () => {
    await setHash('one-pill-preview');
    const element = await banner();
    element.dismiss();
    expect(element.hiddenBy).to.equal('dismissed');
    await setHash('other');
    expect(element.hiddenBy).to.equal('dismissed');
    await setHash('one-pill-preview');
    back();
    expect(element.hiddenBy).to.equal('dismissed');
    expect(localStorage).to.have.length(0);
    expect((await banner()).hiddenBy).to.equal(null);
  });

  it('a preview shows it still', async () => {
    const element = await banner();
    element.dismiss();
    await setHash('one-pill-preview');
    expect(element.hiddenBy).to.equal(null);
    await setHash('other');
    expect(element.hiddenBy).to.equal('dismissed');
  });

  it('a listener that calls dismiss() itself is asked once', async () => {
    const element = await banner();
    let asked = 0;
    const ask = () => {
      asked++;
      element.dismiss();
    };
    element.addEventListener('one-pill-dismiss', ask);
    element.dismiss();
    expect(asked).to.equal(1);
    expect(element.hiddenBy).to.equal('dismissed');
    element.show();
    element.addEventListener('one-pill-dismiss', (event) => event.preventDefault());
    element.dismiss();
    expect(asked).to.equal(2);
    expect(element.hiddenBy).to.equal(null);
    // And it can be asked again.
    element.dismiss();
    expect(asked).to.equal(3);
  });
});

describe('banner: Escape in a scripted modal', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const type of ['keydown', 'keyup'] as const) {
    for (const where of ['modal', 'document'] as const) {
      it(`closes the banner alone, with a ${type} listener on the ${where}, and the next one the modal`, async () => {
        const modal = await fixture<HTMLElement>(
          html`<div role="dialog" aria-modal="true" tabindex="-1">
            <one-pill-banner dismissible></one-pill-banner><button>Next</button>
          </div>`,
        );
        const element = modal.querySelector('one-pill-banner')!;
        await element.updateComplete;
        let closed = 0;
        const onKey = ({ key }: Event & { key?: string }) => {
          if (key === 'Escape') closed++;
        };
        const target = where === 'modal' ? modal : document;
        target.addEventListener(type, onKey);
        part(element, 'close')!.focus();
        await sendKeys({ press: 'Escape' });
        expect(element.hiddenBy).to.equal('dismissed');
        expect(closed).to.equal(0);
        expect(document.activeElement).to.equal(modal.querySelector('button'));
        await sendKeys({ press: 'Escape' });
        target.removeEventListener(type, onKey);
        expect(closed).to.equal(1);
      });
    }
  }
});
