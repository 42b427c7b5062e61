import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { OnePillBanner, OnePillShareDetail } from '../../src/index.ts';
import { make, part } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find, findAll, has } from '../support/shadow.ts';

type Share = (data: ShareData) => Promise<void>;
const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

/** Stands in for what the browser offers; `undefined` means it offers nothing. */
function offer(browser: {
  share?: Share;
  canShare?: () => boolean;
  writeText?: (text: string) => Promise<void>;
}) {
  const { writeText } = browser;
  const values = { share: browser.share, canShare: browser.canShare, clipboard: writeText && { writeText } };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(navigator, name, { configurable: true, value });
  }
}
const restore = () => {
  for (const name of ['share', 'canShare', 'clipboard'])
    delete (navigator as unknown as Record<string, unknown>)[name];
};

const status = (banner: OnePillBanner) => find(banner, '[role=status]');
const press = async (banner: OnePillBanner): Promise<OnePillShareDetail> => {
  setTimeout(() => part(banner, 'share')!.click());
  const event = (await oneEvent(banner, 'one-pill-share')) as CustomEvent<OnePillShareDetail>;
  expect(event).to.include({ bubbles: true, composed: true });
  await banner.updateComplete;
  return event.detail;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('banner: share', () => {
  let shared: ShareData[];
  let copied: string[];
  const share: Share = async (data) => void shared.push(data);
  const writeText = async (text: string) => void copied.push(text);
  beforeEach(() => {
    shared = [];
    copied = [];
  });
  afterEach(() => {
    restore();
    document.head.querySelectorAll('link[rel=canonical]').forEach((link) => link.remove());
  });
  const banner = () => make(html`<one-pill-banner shareable></one-pill-banner>`);

  it('shares the slogan and the page’s address the way the device does', async () => {
    offer({ share, canShare: () => true, writeText });
    const element = await banner();
    expect(await press(element)).to.deep.equal({ method: 'native' });
    expect(shared).to.deep.equal([{ text: 'One Pill Can Kill', url: location.href }]);
    expect(copied).to.deep.equal([]);
    expect(status(element).textContent!.trim()).to.equal('Shared');
  });

  it('prefers the canonical address of the page', async () => {
    offer({ share });
    const link = document.head.appendChild(document.createElement('link'));
    link.rel = 'canonical';
    link.href = 'https://example.org/article';
    await press(await banner());
    expect(shared[0]!.url).to.equal('https://example.org/article');
  });

  it('prefers the author’s address and words, encoded', async () => {
    offer({ share });
    const element = await make(
      html`<one-pill-banner shareable share-url="/a b?q=ñ" share-text="Pass it on & on"></one-pill-banner>`,
    );
    await press(element);
    expect(shared).to.deep.equal([{ text: 'Pass it on & on', url: `${location.origin}/a%20b?q=%C3%B1` }]);
  });

  it('does not pass on the author’s preview', async () => {
    offer({ share });
    history.replaceState(null, '', '#one-pill-preview');
    await press(await banner());
    history.replaceState(null, '', location.pathname + location.search);
    expect(shared[0]!.url).to.equal(location.href);
  });

  for (const [name, browser] of [
    ['is missing', {}],
    ['cannot share this', { share: refuse('AbortError'), canShare: () => false }],
    ['is refused', { share: refuse('NotAllowedError'), canShare: () => true }],
  ] as const) {
    it(`copies when sharing ${name}, and says so once`, async () => {
      offer({ ...browser, writeText });
      const element = await banner();
      expect(status(element).textContent!.trim()).to.equal('');
      expect(await press(element)).to.deep.equal({ method: 'copy' });
      expect(copied).to.deep.equal([`One Pill Can Kill ${location.href}`]);
      expect(status(element).textContent!.trim()).to.equal('Link copied');
      expect(findAll(element, '[role=status]')).to.have.length(1);
    });
  }

  it('shows the address selected when copying is refused too', async () => {
    offer({ writeText: refuse('NotAllowedError') });
    const element = await banner();
    expect(await press(element)).to.deep.equal({ method: 'manual' });
    const input = find(element, 'textarea');
    expect(input.value).to.equal(location.href);
    expect(input.readOnly).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, location.href.length]);
    expect(status(element).textContent).to.contain('Copy this text');
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('keeps the reader’s own selection when it updates later', async () => {
    offer({});
    const element = await banner();
    await press(element);
    const input = find(element, 'textarea');
    input.setSelectionRange(2, 4);
    element.tone = 'quiet';
    await element.updateComplete;
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
  });

  for (const name of ['AbortError', 'InvalidStateError']) {
    it(`is silent when the reader cancels (${name})`, async () => {
      offer({ share: refuse(name), canShare: () => true, writeText });
      const element = await banner();
      const heard: Event[] = [];
      element.addEventListener('one-pill-share', (event) => heard.push(event));
      part(element, 'share')!.click();
      await settled();
      expect(heard).to.deep.equal([]);
      expect(copied).to.deep.equal([]);
      expect(status(element).textContent!.trim()).to.equal('');
    });
  }

  it('leaves no gap beside the button for what it has not said yet', async () => {
    const element = await make(
      html`<one-pill-banner shareable help="none" style="inline-size: 280px"></one-pill-banner>`,
    );
    const layout = find(element, '.layout');
    const empty = [...layout.children].filter((child) => !child.getBoundingClientRect().width);
    expect(empty).to.have.length(0);
    expect(part(element, 'share')!.parentElement!.getBoundingClientRect().width).to.be.closeTo(
      part(element, 'share')!.getBoundingClientRect().width,
      1,
    );
  });

  it('works by the keyboard, and the focus stays on the button', async () => {
    offer({ writeText });
    const element = await banner();
    part(element, 'share')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => status(element).textContent!.trim() === 'Link copied');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'share'));
  });

  it('shares the address that the page has at that moment', async () => {
    offer({ share });
    const element = await banner();
    const before = location.href;
    history.replaceState(null, '', '?page=2');
    await press(element);
    expect(shared[0]!.url).to.equal(location.href);
    history.replaceState(null, '', before);
    expect(shared[0]!.url).to.contain('?page=2');
  });

  it('speaks Spanish', async () => {
    offer({ share });
    const element = await make(html`<one-pill-banner lang="es" shareable></one-pill-banner>`);
    expect(part(element, 'share')!.textContent!.trim()).to.equal('Compartir');
    await press(element);
    expect(status(element).textContent!.trim()).to.equal('Compartido');
    expect(shared[0]!.text).to.equal('Una pastilla puede matar');
  });

  it('has no button and no status without `shareable`', async () => {
    const element = await make(html`<one-pill-banner share-url="/a"></one-pill-banner>`);
    expect(part(element, 'share')).to.equal(null);
    expect(has(element, '[role=status]')).to.equal(false);
  });

  it('says it again on another press', async () => {
    offer({ writeText: async () => void (await settled()) });
    const element = await banner();
    await press(element);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(element).textContent!.trim()));
    observer.observe(status(element), { childList: true, characterData: true, subtree: true });
    await press(element);
    await settled();
    observer.disconnect();
    expect(said).to.deep.equal(['', 'Link copied']);
  });
});
