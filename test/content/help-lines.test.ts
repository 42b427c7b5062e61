import { expect, fixture, html } from '@open-wc/testing';
import { helpLineIds, helpLineParts, helpLineText, isHelpLineId } from '../../src/content/help-lines.ts';
import { renderHelpLine } from '../../src/content/render-help-line.ts';
import { en, es } from '../../src/locales/complete.ts';
import { expectedHelpLines } from './expected.ts';

const locales = { en, es } as const;

describe('help lines', () => {
  it('are those of the list', () => {
    expect(helpLineIds, 'in expected-help-lines.json').to.have.members(Object.keys(expectedHelpLines));
    for (const id of helpLineIds) {
      expect(isHelpLineId(id)).to.equal(true);
    }
    expect(isHelpLineId('constructor')).to.equal(false);
  });

  for (const language of ['en', 'es'] as const) {
    for (const id of helpLineIds) {
      it(`${id} reads and calls as in the list (${language})`, async () => {
        expect(expectedHelpLines, 'expected-help-lines.json').to.have.property(id);
        const strings = locales[language];
        const line = await fixture(html`<p>${renderHelpLine(id, strings)}</p>`);
        expect(line.textContent).to.equal(expectedHelpLines[id]![language]);
        expect(helpLineText(id, strings)).to.equal(expectedHelpLines[id]![language]);
        const links = [...line.querySelectorAll('a')];
        expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
          expectedHelpLines[id]!.links[language],
        );
        // Out of the sentence, in a list of links, each says its number.
        for (const link of links) expect(link.ariaLabel ?? link.textContent, id).to.match(/\d{3}/);
      });
    }
  }

  it('never lead anywhere but to a telephone, whatever a locale says', () => {
    const addresses = [
      'javascript:alert(1)',
      'data:text/html,hi',
      '',
      'http://[',
      'vbscript:x',
      '\u0001javascript:1',
    ];
    for (const sms988 of addresses) {
      const links = helpLineParts('988', { ...en, sms988 }).filter((part) => typeof part !== 'string');
      expect(links.map(({ href }) => href)).to.deep.equal(['tel:988', 'sms:988']);
    }
    const [, text] = helpLineParts('988', { ...en, sms988: 'sms:988?&body=AIDE' }).filter(
      (part) => typeof part !== 'string',
    );
    expect(text!.href).to.equal('sms:988?&body=AIDE');
  });

  it('show a brace that is no link as it is', () => {
    const strings = { ...en, help988: 'a {b} {call:} {mail:x} }{ {text:c 1}' };
    expect(helpLineText('988', strings)).to.equal('a {b}  {mail:x} }{ c 1');
  });
});
