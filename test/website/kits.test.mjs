// The words to copy: how long, how plain, and that each says what the widgets say, with its source, its date and a step.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const load = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
const { kit, kitIds } = await load('/website/words/kits.ts');
const { en, es } = await load('/src/locales/complete.ts');
const { facts } = await load('/src/content/facts.ts');
const { newestFacts } = await load('/src/content/newest.ts');
const { statTitle, statWords } = await load('/website/pages/words.ts');
const { sourceLine } = await load('/website/pages/message.ts');
const { wordsPage } = await load('/website/words/words-page.ts');
const strings = { en, es };

const wordsOf = (text) => text.replace(/https?:\S+/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'%,./-]*/gu) ?? [];

/** Flesch–Kincaid: the school year in which a text is read with ease. */
function grade(text) {
  const sentences = text.split(/[.?!](?:\s|$)|\n/).filter((each) => /\p{L}/u.test(each));
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** What is around a figure: neither its own words nor its source. */
function around(text, id, language) {
  const own =
    id === 'message'
      ? []
      : [statTitle(id, language), statWords({ fact: id }, language).note, sourceLine(id, language)];
  return own
    .filter(Boolean)
    .reduce((rest, words) => rest.replace(words, ''), text)
    .replace(/https?:\S+/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(?<=\s)\.(?=\s)/g, '');
}

const within = (text, least, most) => {
  const count = wordsOf(text).length;
  assert.ok(count >= least && count <= most, `${count} words: ${text}`);
};

test('there is a set for the message and for the newest figure of each kind', () => {
  assert.deepEqual(kitIds, ['message', ...newestFacts]);
});

for (const language of ['en', 'es']) {
  for (const id of kitIds) {
    const { announcement, newsletter, posts, letter } = kit(id, language);
    const { action } = strings[language];
    const all = [announcement, newsletter, letter, ...posts.map(({ text }) => text)];

    test(`are as long as they should be: ${language} ${id}`, () => {
      // Aloud, 150 words take a minute.
      within(announcement, 80, 118);
      within(newsletter, 65, 105);
      within(letter, 125, 175);
      assert.equal(posts.length, 3);
      for (const { text } of posts) assert.ok(text.length < 280, `${text.length}: ${text}`);
    });

    test(`pair the threat with a step and with help: ${language} ${id}`, () => {
      for (const text of [announcement, newsletter, letter]) {
        for (const part of [action, '911', '988']) assert.ok(text.includes(part), `${part}: ${text}`);
      }
      const steps = [action, '911', 'prescribed to you', 'le recetaron'];
      for (const { text } of posts)
        assert.ok(
          steps.some((step) => text.includes(step)),
          text,
        );
      const mixed = posts.map(({ text }) => text).join(' ');
      for (const part of [action, '911', '988']) assert.ok(mixed.includes(part), part);
    });

    test(`say nothing twice, shout nothing, and use no word of blame: ${language} ${id}`, () => {
      for (const text of all) {
        assert.doesNotMatch(
          text,
          /[!¡]|\b(?:addict|abuse|junkie|clean|dirty|epidemic|deadly|terrif|horr|shock|adict|abus|epidemia|terrible)/i,
        );
        assert.doesNotMatch(text, /\.\.|undefined| {2,}|\btablet/);
        const sentences = text.split(/(?<=[.?])\s/).filter((each) => each.length > 12);
        assert.equal(new Set(sentences).size, sentences.length, text);
      }
    });

    if (id !== 'message') {
      test(`give the figure as everywhere, with its source and date: ${language} ${id}`, () => {
        const { note } = statWords({ fact: id }, language);
        const caution = note.split('. ').at(-1);
        for (const text of [announcement, newsletter, letter, posts[0].text]) {
          assert.ok(text.includes(statTitle(id, language)), text);
          assert.ok(text.includes(sourceLine(id, language)), text);
          assert.match(text, /\b20\d\d\b/);
          if (caution) assert.ok(text.includes(caution), text);
        }
        for (const text of [newsletter, letter]) assert.ok(text.includes(facts[id].sourceHref));
        if (facts[id].source.startsWith('CDC')) {
          for (const text of all) assert.doesNotMatch(text.replace(facts[id].sourceHref, ''), /\bDEA\b/);
        }
      });
    }

    if (language === 'en') {
      test(`read like sixth grade or easier: ${id}`, () => {
        for (const text of [announcement, newsletter, letter]) {
          const found = grade(around(text, id, language));
          assert.ok(found < 7, `${found.toFixed(1)}: ${text}`);
        }
      });
    } else {
      test(`keep sentences short and say usted: ${id}`, () => {
        for (const text of [announcement, newsletter, letter]) {
          const parts = around(text, id, language)
            .split(/[.?:](?:\s|$)|\n/)
            .filter((each) => /\p{L}/u.test(each));
          const mean = wordsOf(parts.join(' ')).length / parts.length;
          assert.ok(mean < 14, `${mean.toFixed(1)}: ${text}`);
          assert.doesNotMatch(text, /\b(?:tú|tus?|toma|llama|habla|quédate|píldora\w*)\b/i);
        }
      });
    }
  }

  test(`are all on the page, each with a button and a picture’s text: ${language}`, () => {
    const html = wordsPage(language);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of kitIds) {
      for (const name of [
        'announcement',
        'newsletter',
        'letter',
        'post-1',
        'post-2',
        'post-3',
        'alt-1',
        'alt-3',
      ]) {
        assert.ok(ids.includes(`${id}-${name}`), `${id}-${name}`);
        assert.ok(html.includes(`data-copy="${id}-${name}"`), `${id}-${name}`);
      }
    }
    assert.equal(html.match(/<img /g).length, 3 * kitIds.length);
    assert.doesNotMatch(html, /site\.invalid/);
  });
}
