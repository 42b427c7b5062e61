import { expect, html } from '@open-wc/testing';
import '../../src/define.ts';
import { localHelpParts } from '../../src/banner/local-help.ts';
import { lines, make, part } from './support.ts';

const linksIn = (text: string): string[] =>
  localHelpParts(text).flatMap((each) => (typeof each === 'string' ? [] : [`${each.text} → ${each.href}`]));

describe('banner: a help line of the site’s own', () => {
  for (const [text, ...links] of [
    ['Riverbend counselors: (555) 010-0134', '(555) 010-0134 → tel:+15550100134'],
    ['Call 555-010-0134.', '555-010-0134 → tel:+15550100134'],
    ['+1 (555) 010.0134', '+1 (555) 010.0134 → tel:+15550100134'],
    ['1-555-010-0134, ext. 12', '1-555-010-0134, ext. 12 → tel:+15550100134;ext=12'],
    ['5550100134 x7', '5550100134 x7 → tel:+15550100134;ext=7'],
    ['Desk 555-0134', '555-0134 → tel:5550134'],
    ['1-800-662-HELP (4357)', '1-800-662-HELP → tel:+18006624357'],
    ['México: +52 55 1234 5678', '+52 55 1234 5678 → tel:+525512345678'],
    ['London +44 (0)20 7946 0958', '+44 (0)20 7946 0958 → tel:+442079460958'],
    ['Call 211 or 988', '211 → tel:211', '988 → tel:988'],
    [
      'Day (555) 010-0134, night (555) 010-0199',
      '(555) 010-0134 → tel:+15550100134',
      '(555) 010-0199 → tel:+15550100199',
    ],
    ['Room 12, open 8-5, since 2021-2022'],
    ['Text HOME to 741741'],
    ['Springfield, IL 62701-1234'],
    ['On 2026-11-28 at 10:30'],
    ['Mail 5550100134@example.org, https://example.org/5550100134'],
    ['No. 12345678901234567890'],
    ['Serves 1,211 pupils, 3.988 km away'],
    ['Call 555-010-01345'],
    ['(call 911)', '911 → tel:911'],
    ['1-800-CALL-NOWPLEASE'],
    ['800-273-TALK', '800-273-TALK → tel:+18002738255'],
  ] as const) {
    it(`"${text}" has ${links.length ? links.join(', ') : 'no number'}`, () => {
      expect(linksIn(text)).to.deep.equal(links);
      const whole = localHelpParts(text).map((each) => (typeof each === 'string' ? each : each.text));
      expect(whole.join('')).to.equal(text);
    });
  }

  it('stands before the built-in lines, and alone with `none`', async () => {
    const banner = await make(
      html`<one-pill-banner
        local-help="Riverbend counselors: (555) 010-0134"
        help="911 poison"
      ></one-pill-banner>`,
    );
    expect(lines(banner)[0]).to.equal('Riverbend counselors: (555) 010-0134');
    expect(lines(banner)).to.have.length(3);
    const link = part(banner, 'help')!.querySelector('a')!;
    expect(link.href).to.equal('tel:+15550100134');
    expect(link.textContent).to.equal('(555) 010-0134');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    banner.help = 'none';
    await banner.updateComplete;
    expect(lines(banner)).to.deep.equal(['Riverbend counselors: (555) 010-0134']);
    banner.localHelp = ' ';
    await banner.updateComplete;
    expect(part(banner, 'help')).to.equal(null);
  });

  it('is only ever text', async () => {
    const hostile = '<img src=x onerror=alert(1)> javascript:alert(1) <a href="tel:1">(555) 010-0134</a>';
    const banner = await make(html`<one-pill-banner local-help=${hostile} help="none"></one-pill-banner>`);
    expect(lines(banner)).to.deep.equal([hostile]);
    expect([...part(banner, 'help')!.querySelectorAll('*')].map((each) => each.localName)).to.deep.equal([
      'li',
      'a',
    ]);
  });

  it('is in the page’s language where the built-in words are not', async () => {
    const banner = await make(html`<one-pill-banner lang="fr" local-help="Aide : 211"></one-pill-banner>`);
    const [own, builtIn] = part(banner, 'help')!.querySelectorAll<HTMLElement>('li');
    expect(own!.lang).to.equal('fr');
    expect(builtIn!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });

  it('takes no time, whatever it holds', () => {
    for (const text of [
      '1'.repeat(2000),
      '+1 '.repeat(700),
      '(555'.repeat(500),
      '800-A'.repeat(400),
      '555-'.repeat(500),
    ]) {
      const start = performance.now();
      localHelpParts(text);
      expect(performance.now() - start, text.slice(0, 9)).to.be.below(50);
    }
  });
});
