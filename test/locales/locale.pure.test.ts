import { expect } from '@open-wc/testing';
import { complete, en } from '../../src/locales/complete.ts';
import type { Strings } from '../../src/locales/strings.ts';
import { addLocale, canonicalLanguage, fill, localize, stringsFor } from '../../src/locales/locale.ts';
import { wordLanguages } from '../../src/locales/word-languages.ts';
import { bannerWords, videoCardWords } from '../../src/locales/words.ts';

/** The banner's words in a language. */
const wordsIn = (tag: string) => stringsFor(tag, bannerWords);

describe('locale', () => {
  it('looks a language up by its tag, then without its region', () => {
    expect(wordsIn('es-419')).to.equal(bannerWords.es);
    expect(wordsIn('ES')).to.equal(bannerWords.es);
    expect(wordsIn('en-GB')).to.equal(bannerWords.en);
    expect(wordsIn('fi')).to.equal(undefined);
    expect(wordsIn('valueOf')).to.equal(undefined);
  });

  it('takes a regional language before its general one', () => {
    // Occitan: of a language that ships, the words would stay changed for the tests that follow.
    addLocale('OC-es', { close: 'Barrar' });
    addLocale('oc', { close: 'Tampar' });
    expect(wordsIn('oc-ES')!.close).to.equal('Barrar');
    expect(wordsIn('oc-FR')!.close).to.equal('Tampar');
    expect(wordsIn('oc-Latn-FR')!.close).to.equal('Tampar');
  });

  it('takes a value that is no text as left out', () => {
    const rubbish: unknown[] = [null, undefined, 7, NaN, true, {}, [], () => 'x', Symbol('x'), 10n];
    for (const help988 of rubbish) {
      addLocale('tlh', { help988, close: 'SoQmoH' } as unknown as Partial<Strings>);
      expect(wordsIn('tlh')!.help988).to.equal(en.help988);
      expect(wordsIn('tlh')!.close).to.equal('SoQmoH');
    }
    for (const strings of [null, undefined, 7, 'text', true]) {
      addLocale('tlh', strings as unknown as Partial<Strings>);
      expect(wordsIn('tlh')).to.deep.equal(bannerWords.en);
    }
  });

  it('gives each widget its own of the words that are added', () => {
    addLocale('eu', { slogan: 'Pilula batek hil dezake', transcript: 'Transkripzioa', close: 'Itxi' });
    expect(wordsIn('eu')).to.deep.equal({
      ...bannerWords.en,
      slogan: 'Pilula batek hil dezake',
      close: 'Itxi',
    });
    const card = { ...videoCardWords.en, transcript: 'Transkripzioa', close: 'Itxi' };
    expect(stringsFor('eu', videoCardWords)).to.deep.equal(card);
  });

  it('localizes a text, English where its language is missing', () => {
    const text = { en: 'pills', es: 'pastillas' };
    expect(localize(text, 'es-US')).to.equal('pastillas');
    expect(localize(text, 'fr')).to.equal('pills');
    expect(localize('2021', 'es')).to.equal('2021');
  });

  it('fills places with values as they are', () => {
    expect(fill('{a} of {b}', { a: '$&', b: '{a}' })).to.equal('$& of {a}');
    expect(fill('{missing}', {})).to.equal('{missing}');
  });

  it('makes any tag one that Intl accepts', () => {
    expect(canonicalLanguage('en_US')).to.equal('en-US');
    expect(canonicalLanguage(' ES-mx ')).to.equal('es-MX');
    for (const tag of ['', '!', 'a', 'en-', 'toolongtobealanguage'])
      expect(canonicalLanguage(tag), tag).to.equal('en');
  });

  it('speaks every language whose words ship', () => {
    for (const language of wordLanguages) expect(wordsIn(language), language).to.equal(bannerWords[language]);
  });

  it('has the same places to fill in every language', () => {
    const places = (text: string) => (text.match(/\{\w+/g) ?? []).sort();
    for (const language of wordLanguages) {
      const strings = complete(language);
      for (const key of Object.keys(en) as (keyof typeof en)[]) {
        expect(places(strings[key]), `${language}: ${key}`).to.deep.equal(places(en[key]));
      }
    }
  });

  it('never uses a word that the message rules out', () => {
    const ruledOut = /addict|abuser|junkie|\bclean\b|\bdirty\b|roulette|flood|adict|drogadict|ruleta|inund/i;
    for (const text of wordLanguages.flatMap((language) => Object.values(complete(language))))
      expect(text).not.to.match(ruledOut);
  });
});
