import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { OnePillBanner } from '../../src/index.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { lines, make, part, region, text } from './support.ts';
import { find, has } from '../support/shadow.ts';

describe('banner: what it says', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  it('has a slogan, a message, an action and the 988 line by default, without a warning', async () => {
    const banner = await make(html`<one-pill-banner><p>Fallback</p></one-pill-banner>`);
    expect(text(banner, 'heading')).to.equal('One Pill Can Kill');
    expect(text(banner, 'message')).to.match(
      /^Fake pills made with fentanyl look just like real medicine\. Take prescription/,
    );
    expect(text(banner, 'link')).to.equal('Get the facts');
    expect(part(banner, 'link')).to.have.property('href', 'https://www.dea.gov/onepill');
    expect(lines(banner)).to.deep.equal(['Need to talk? Call or text 988, free, 24/7']);
    expect(part(banner, 'close')).to.equal(null);
    expect(banner.hiddenBy).to.equal(null);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('is a region named by its heading and nothing that interrupts', async () => {
    const banner = await make(html`<one-pill-banner heading="Fake pills are here"></one-pill-banner>`);
    const name = region(banner).getAttribute('aria-labelledby')!;
    expect(banner.shadowRoot!.getElementById(name)!.textContent).to.equal('Fake pills are here');
    expect(has(banner, '[role=alert], [aria-live], dialog')).to.equal(false);
  });

  it('shows the author’s words, as text', async () => {
    const markup = '<img src=x onerror="window.hacked = 1"><b>bold</b>';
    const banner = await make(
      html`<one-pill-banner
        heading=${markup}
        message="Ask a pharmacist."
        link-text="Read more"
      ></one-pill-banner>`,
    );
    expect(text(banner, 'heading')).to.equal(markup);
    expect(has(banner, 'img, b')).to.equal(false);
    expect(text(banner, 'message')).to.equal('Ask a pharmacist.');
    expect(text(banner, 'link')).to.equal('Read more');
  });

  it('links where the author says', async () => {
    const banner = await make(html`<one-pill-banner href="/help?a=1#b"></one-pill-banner>`);
    expect(part(banner, 'link')).to.have.property('href', new URL('/help?a=1#b', location.href).href);
    banner.href = 'tel:988';
    await banner.updateComplete;
    expect(part(banner, 'link')).to.have.property('href', 'tel:988');
  });

  it('gives help lines as links that call and text, with the numbers visible, in the author’s order', async () => {
    const banner = await make(html`<one-pill-banner help="poison samhsa 988"></one-pill-banner>`);
    expect(lines(banner)).to.deep.equal([
      'Poison Help: 1-800-222-1222',
      'Find treatment: 1-800-662-4357, free, 24/7, English and Spanish',
      'Need to talk? Call or text 988, free, 24/7',
    ]);
    const links = [...part(banner, 'help')!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['tel:+18002221222', 'tel:+18006624357', 'tel:988', 'sms:988']);
  });

  it('has no help lines with `none`', async () => {
    const banner = await make(html`<one-pill-banner help="none"></one-pill-banner>`);
    expect(part(banner, 'help')).to.equal(null);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('speaks Spanish in Spanish, and follows a change of `lang`', async () => {
    const box = await fixture(html`<div lang="es-MX"><one-pill-banner dismissible></one-pill-banner></div>`);
    const banner = box.querySelector('one-pill-banner')!;
    expect(text(banner, 'heading')).to.equal('Una pastilla puede matar');
    expect(lines(banner)).to.deep.equal([
      '¿Necesita hablar? Llame al 988 y oprima 2, o envíe AYUDA por mensaje de texto al 988',
    ]);
    expect(part(banner, 'help')!.querySelectorAll('a')[1]).to.have.property('href', 'sms:988?&body=AYUDA');
    expect(part(banner, 'close')!.ariaLabel ?? part(banner, 'close')!.getAttribute('aria-label')).to.equal(
      'Cerrar',
    );
    box.setAttribute('lang', 'en');
    await Promise.resolve();
    await banner.updateComplete;
    expect(text(banner, 'heading')).to.equal('One Pill Can Kill');
  });

  it('marks English words on a page in another language, but not the author’s own', async () => {
    const banner = await make(
      html`<one-pill-banner lang="ar" dir="rtl" message="لا تتناول" dismissible></one-pill-banner>`,
    );
    expect(part(banner, 'heading')!.querySelector('[lang=en]')!.textContent).to.equal('One Pill Can Kill');
    expect(part(banner, 'message')!.querySelector('[lang]')).to.equal(null);
    expect(part(banner, 'help')!.lang).to.equal('en');
    expect(part(banner, 'close')!.lang).to.equal('en');
    // On the link itself, without another element in it: Orca then says that it is a link.
    expect(part(banner, 'link')!.lang).to.equal('en');
    expect(part(banner, 'link')!.childElementCount).to.equal(0);
    banner.linkText = 'المزيد';
    await banner.updateComplete;
    expect(part(banner, 'link')!.hasAttribute('lang')).to.equal(false);
  });

  it('shows the same whether properties are set before or after attachment', async () => {
    const early = document.createElement('one-pill-banner');
    Object.assign(early, { heading: 'A', linkText: 'B', help: 'poison', tone: 'quiet', dismissible: true });
    const late = document.createElement('one-pill-banner');
    document.body.append(early, late);
    Object.assign(late, { heading: 'A', linkText: 'B', help: 'poison', tone: 'quiet', dismissible: true });
    await Promise.all([early.updateComplete, late.updateComplete]);
    expect(find(early, '.frame').textContent).to.equal(find(late, '.frame').textContent);
    expect(part(early, 'close')).to.exist;
    expect(part(late, 'close')).to.exist;
    early.remove();
    late.remove();
  });

  it('shows defaults again when an attribute goes', async () => {
    const banner = await make(
      html`<one-pill-banner heading="A" tone="quiet" help="poison"></one-pill-banner>`,
    );
    for (const name of ['heading', 'tone', 'help']) banner.removeAttribute(name);
    await banner.updateComplete;
    expect(text(banner, 'heading')).to.equal('One Pill Can Kill');
    expect(lines(banner)).to.deep.equal(['Need to talk? Call or text 988, free, 24/7']);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('leaves its host and its fallback as the author wrote them, and shows the fallback no more', async () => {
    const markup =
      '<one-pill-banner class="ours" style="min-height: 300px" dismissible=""><p>Words <a href="/x">link</a></p></one-pill-banner>';
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = markup;
    const banner = box.querySelector('one-pill-banner')!;
    await banner.updateComplete;
    expect(box.innerHTML).to.equal(markup);
    expect(banner.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    expect(banner.getBoundingClientRect().height).to.equal(300);
    expect(region(banner).getBoundingClientRect().height).to.equal(300);
  });

  it('takes no focus when it comes', async () => {
    const input = await fixture<HTMLInputElement>(html`<input />`);
    input.focus();
    await make(html`<one-pill-banner dismissible></one-pill-banner>`);
    expect(document.activeElement).to.equal(input);
  });

  it('is used by the div mount with all its attributes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML =
      '<div data-one-pill="banner" data-link-text="More" data-message-id="m1"><p>Fallback</p></div>';
    await new Promise((resolve) => setTimeout(resolve));
    const banner = box.querySelector('one-pill-banner') as OnePillBanner;
    await banner.updateComplete;
    expect(text(banner, 'link')).to.equal('More');
    expect(banner.messageId).to.equal('m1');
  });

  it('is accessible in both tones', async () => {
    for (const tone of ['strong', 'quiet']) {
      const banner = await make(
        html`<one-pill-banner tone=${tone} dismissible help="988 samhsa poison"></one-pill-banner>`,
      );
      await expect(banner).to.be.accessible();
    }
  });
});
