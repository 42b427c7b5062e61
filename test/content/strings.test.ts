import { expect } from '@open-wc/testing';
import { sentences } from '../../src/content/sentences.ts';
import { en, es } from '../../src/locales/complete.ts';
import type { Strings } from '../../src/locales/strings.ts';
import { expectedStrings } from './expected.ts';

describe('strings', () => {
  for (const [key, [english, spanish]] of Object.entries(expectedStrings)) {
    it(`${key} reads as in the list`, () => {
      expect(en[key as keyof Strings]).to.equal(english);
      expect(es[key as keyof Strings]).to.equal(spanish);
    });
  }

  it('say the action in the message, too', () => {
    for (const { message, action } of [en, es]) expect(message.endsWith(` ${action}`)).to.equal(true);
  });

  it('of pages name the emergency number before the naloxone', () => {
    for (const text of Object.values(sentences.emergency)) {
      expect(text).to.match(/911.+nalox/);
    }
  });
});
