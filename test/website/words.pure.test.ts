import { expect } from '@open-wc/testing';
import { pieceText, widgetWords, type Attributes } from '../../website/pages/words.ts';

const say = (attributes: Attributes, language: 'en' | 'es' = 'en') =>
  widgetWords('banner', attributes, language).map(pieceText).join('');

describe('a banner’s words where it cannot be', () => {
  for (const mark of ['.', '!', '?', '…']) {
    it(`have no full stop after a heading and a help line that end in “${mark}”`, () => {
      const text = say({ heading: `Talk to us${mark}`, 'local-help': `Ask the nurse${mark}`, help: 'none' });
      expect(text.startsWith(`Talk to us${mark} Fake`), text).to.equal(true);
      expect(text.endsWith(` Ask the nurse${mark}`), text).to.equal(true);
    });
  }

  it('have one after a heading and a help line without a mark', () => {
    const text = say({ heading: 'Hablemos', 'local-help': 'Oficina: (555) 010-0134' }, 'es');
    expect(text.startsWith('Hablemos. Las'), text).to.equal(true);
    expect(text).to.include(' Oficina: (555) 010-0134. ¿Necesita hablar?');
  });
});
