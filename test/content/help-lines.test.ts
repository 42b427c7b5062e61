import { expect, fixture, html } from '@open-wc/testing';
import { helpLineIds, renderHelpLine } from '../../src/content/help-lines.ts';
import { en } from '../../src/locales/en.ts';
import { es } from '../../src/locales/es.ts';
import type { Strings } from '../../src/locales/strings.ts';

async function lines(strings: Strings): Promise<HTMLElement[]> {
  const list = await fixture(
    html`<ul>
      ${helpLineIds.map((id) => html`<li>${renderHelpLine(id, strings)}</li>`)}
    </ul>`,
  );
  return [...list.querySelectorAll('li')];
}

const links = (line: HTMLElement) =>
  [...line.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.ariaLabel ?? link.textContent,
  ]);

describe('help lines', () => {
  it('read as in the content notes in English, with real links', async () => {
    const [line988, samhsa, poison] = await lines(en);
    expect(line988!.textContent).to.equal('Call or text 988');
    expect(links(line988!)).to.deep.equal([
      ['tel:988', 'Call 988'],
      ['sms:988', 'text 988'],
    ]);
    expect(samhsa!.textContent).to.equal(
      'Treatment options: 1-800-662-HELP (4357), free, 24/7, English and Spanish',
    );
    expect(links(samhsa!)[0]![0]).to.equal('tel:+18006624357');
    expect(poison!.textContent).to.equal('Poison Help: 1-800-222-1222');
    expect(links(poison!)[0]![0]).to.equal('tel:+18002221222');
  });

  it('read as in the content notes in Spanish, where 988 answers to a keyword', async () => {
    const [line988] = await lines(es);
    expect(line988!.textContent).to.equal('Llame al 988 y oprima 2, o envíe AYUDA al 988');
    expect(links(line988!)).to.deep.equal([
      ['tel:988', 'Llame al 988 y oprima 2'],
      ['sms:988?&body=AYUDA', 'envíe AYUDA al 988'],
    ]);
  });
});
