import { expect, fixture, html } from '@open-wc/testing';
import { setTypeface, typefaces } from './fonts.ts';
import {
  afterThisTest,
  breakStorage,
  recordListeners,
  replace,
  replaceGetter,
  setAttributes,
  setClock,
  spyOn,
} from './replace.ts';

const widthOf = async () => {
  const line = await fixture(html`<span>Fake pills look just like the real thing.</span>`);
  return line.getBoundingClientRect().width;
};

describe('the tests’ kit: replacing', () => {
  const { now } = Date;
  const { getItem } = Storage.prototype;
  const order: number[] = [];

  it('replaces for one test', () => {
    setClock('2026-01-02T00:00:00Z');
    expect(Date.now()).to.equal(Date.UTC(2026, 0, 2));
    breakStorage('getItem');
    breakStorage('all');
    expect(() => localStorage).to.throw('no');
    replace(window as { made?: string }, 'made', 'up');
    replaceGetter(navigator, 'onLine', () => false);
    expect(navigator.onLine).to.equal(false);
    setAttributes(document.documentElement, { lang: 'es', 'data-made': 'up' });
    const calls = spyOn(document, 'createElement');
    expect(document.createElement('i').localName).to.equal('i');
    expect(calls).to.deep.equal([['i']]);
    afterThisTest(() => order.push(2));
    afterThisTest(() => order.push(1));
  });

  it('knows who still listens', () => {
    const target = new EventTarget();
    const listening = recordListeners(target);
    const heard: string[] = [];
    const hear = ({ type }: Event) => void heard.push(type);
    const controller = new AbortController();
    target.addEventListener('one', hear);
    target.addEventListener('two', hear, { signal: controller.signal });
    for (const type of ['one', 'two']) target.dispatchEvent(new Event(type));
    expect(heard).to.deep.equal(['one', 'two']);
    expect(listening()).to.deep.equal(['one', 'two']);
    controller.abort();
    expect(listening()).to.deep.equal(['one']);
    target.removeEventListener('one', hear);
    expect(listening()).to.deep.equal([]);
  });

  it('has put everything back for the next', () => {
    expect(Date.now).to.equal(now);
    expect(Storage.prototype.getItem).to.equal(getItem);
    expect(localStorage).to.be.instanceOf(Storage);
    expect('made' in window).to.equal(false);
    expect(Object.hasOwn(navigator, 'onLine')).to.equal(false);
    expect(Object.hasOwn(document, 'createElement')).to.equal(false);
    expect(document.documentElement.hasAttribute('data-made')).to.equal(false);
    expect(document.documentElement.lang).to.not.equal('es');
    expect(order).to.deep.equal([1, 2]);
  });
});

describe('the tests’ kit: typefaces', () => {
  let own: number;
  before(async () => (own = await widthOf()));

  it('sets the page in each of them: narrow, ordinary, wide, and as Arial and Times are', async () => {
    const widths: Record<string, number> = {};
    for (const typeface of typefaces) {
      await setTypeface(typeface);
      widths[typeface] = await widthOf();
    }
    expect(widths.narrow).to.be.lessThan(widths.ordinary! * 0.95);
    expect(widths.wide).to.be.greaterThan(widths.ordinary! * 1.05);
    expect(widths.times).to.be.lessThan(widths.arial! * 0.95);
  });

  it('leaves the page in its own afterwards', async () => {
    expect(await widthOf()).to.equal(own);
  });
});
