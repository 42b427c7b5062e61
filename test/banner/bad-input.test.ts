import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { lines, make, part, region, text } from './support.ts';
import { find } from '../support/shadow.ts';

describe('banner: bad input', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  const toldOnce = (about: string) => {
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.contain(about);
    expect(problems.errors).to.have.length(1);
    expect(problems.errors[0]!.code).to.equal('bad-attribute');
  };

  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' JaVaScRiPt:alert(1)',
    'http://',
    'vbscript:x',
  ]) {
    it(`href="${href}" means the default link`, async () => {
      const banner = await make(html`<one-pill-banner></one-pill-banner>`);
      banner.setAttribute('href', href);
      await banner.updateComplete;
      expect(part(banner, 'link')).to.have.property('href', 'https://www.dea.gov/onepill');
      toldOnce('href=');
    });
  }

  it('an unknown tone is strong', async () => {
    const banner = await make(html`<one-pill-banner tone="constructor"></one-pill-banner>`);
    expect(region(banner).classList.contains('strong')).to.equal(true);
    expect(region(banner).classList.contains('constructor')).to.equal(false);
    toldOnce('tone="constructor"');
  });

  it('an unknown placement is inline', async () => {
    const banner = await make(html`<one-pill-banner placement="sticky"></one-pill-banner>`);
    expect(getComputedStyle(banner).position).to.equal('static');
    toldOnce('placement="sticky"');
  });

  for (const address of ['javascript:alert(1)', 'mailto:a@example.org', 'http://']) {
    it(`share-url="${address}" means the page’s address`, async () => {
      const banner = await make(html`<one-pill-banner shareable share-url=${address}></one-pill-banner>`);
      Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => false });
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      setTimeout(() => part(banner, 'share')!.click());
      await oneEvent(banner, 'one-pill-share');
      for (const name of ['canShare', 'clipboard'])
        delete (navigator as unknown as Record<string, unknown>)[name];
      expect(find(banner, 'textarea').value).to.equal(location.href);
      toldOnce('share-url=');
    });
  }

  it('unknown help ids are dropped together, the good ones stay', async () => {
    const banner = await make(html`<one-pill-banner help="999 poison constructor"></one-pill-banner>`);
    expect(lines(banner)).to.deep.equal(['Poison Help: 1-800-222-1222']);
    toldOnce('help="999 constructor"');
  });

  it('without any good help id the 988 line stays', async () => {
    const banner = await make(html`<one-pill-banner help="999"></one-pill-banner>`);
    expect(lines(banner)).to.deep.equal(['Need to talk? Call or text 988, free, 24/7']);
    toldOnce('help="999"');
  });

  it('properties of any kind do no harm', async () => {
    const names: (keyof OnePillBanner)[] = [
      'heading',
      'message',
      'href',
      'linkText',
      'localHelp',
      'help',
      'tone',
      'dismissible',
      'remember',
      'messageId',
      'placement',
      'shareable',
      'shareUrl',
      'shareText',
      'from',
      'until',
      'on',
      'timeZone',
    ];
    for (const value of [undefined, null, 0, 7, true, {}, [], NaN, new Date(0), () => 1]) {
      const banner = document.createElement('one-pill-banner');
      for (const name of names) (banner as unknown as Record<string, unknown>)[name] = value;
      document.body.append(banner);
      await banner.updateComplete;
      expect(banner.hiddenBy, String(value)).to.equal(null);
      expect(text(banner, 'heading'), String(value)).to.not.match(/^(null|undefined)?$/);
      banner.dismiss();
      banner.show();
      banner.remove();
    }
    localStorage.clear();
  });

  it('a megabyte of text is cut at 2,000 characters and told', async () => {
    const long = 'x '.repeat(5e5);
    const banner = await make(
      html`<one-pill-banner
        heading="A"
        message=${long}
        help=${long}
        tone=${long}
        remember=${long}
      ></one-pill-banner>`,
    );
    expect(text(banner, 'message')!.length).to.be.within(1990, 2000);
    const told = (name: string) => problems.warnings.filter((warning) => warning.includes(`${name}=`));
    for (const name of ['message', 'tone', 'remember']) expect(told(name), name).to.have.length(1);
    // Cut, and then an id that is unknown.
    expect(told('help')).to.have.length(2);
    for (const warning of problems.warnings) expect(warning.length).to.be.lessThan(300);
  });
});
