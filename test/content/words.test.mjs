// Words that the project never uses, in what it says and in what is written about it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const places = [
  'src',
  'website',
  'demo',
  'docs',
  'wordpress',
  'bench',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
];
const isText = /\.(?:ts|mjs|js|css|html|md|json|php|vtt|svg|txt)$/;

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !['node_modules', 'dist', 'site'].includes(name) && name !== 'package-lock.json')
    .flatMap((name) => filesIn(join(path, name)));
}

const textsIn = (names) =>
  names.flatMap((name) => filesIn(join(root, name))).filter((file) => isText.test(file));
const files = textsIn(places);
/** These name the words that nobody is to say; their own spelling is looked at all the same. */
const tests = textsIn(['test', 'scripts']).filter((file) => file !== import.meta.filename);

/** Lines with a word, but for those that are the address of a page. */
function linesWith(pattern, searched = files) {
  return searched.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line.replace(/https?:\/\/\S+/g, '')))
      .map((line) => `${file.slice(root.length + 1)}: ${line.trim().slice(0, 120)}`),
  );
}

const never = {
  'words that blame or frighten':
    /\b(?:addicts?|abusers?|junkies?|russian roulette|ruleta rusa|adictos?|adictas?|drogadict[oa]s?|yonquis?)\b|\bflood(?:ing|ed) (?:us|the|our|america)\b|\b(?:getting|stay(?:ing)?) clean\b|\b(?:mexican|chinese) (?:cartels?|criminals?|networks?)\b/i,
  'British spellings':
    /\b(?:colours?|coloured|colouring|behaviours?|centres?|centred|greys?|favourites?|honours?|honoured|favours?|labelled|labelling|cancelled|cancelling|licence[sd]?|organis(?:e|ed|ing|ation)s?|recognis(?:e|ed|ing)|optimis(?:e|ed|ing|ation|er|ers)|minimis(?:e|ed|ing)|initialis(?:e|ed|ing)|analys(?:e|ed|ing)|normalis(?:e|ed|ing)|localis(?:e|ed|ing|ation)|neighbours?|neighbouring|programmes?|metres?|catalogues?|whilst|per cent)\b/i,
  píldora: /p[ií]ldora/i,
  'a figure that is old': /\b45 (?:million|millones)\b/i,
};

/** Where a word is what people type, the name of a standard or of somebody else's. */
const allowed = [
  /number-words\.ts: \['per cent', 'percent'\]/,
  /^test\/stat-counter\/.*\bper cent\b/,
  // The record of changes says what a figure was.
  /^src\/content\/changes\.ts: .*(?:Until|Hasta)/,
];

for (const [name, pattern] of Object.entries(never)) {
  test(`no file has ${name}`, () => {
    const searched = name === 'British spellings' ? [...files, ...tests] : files;
    const found = linesWith(pattern, searched).filter((line) => !allowed.some((each) => each.test(line)));
    assert.deepEqual(found, []);
  });
}

test('the search sees what it looks for', () => {
  assert.ok(files.length > 100);
  assert.ok(tests.length > 100);
  assert.ok(linesWith(/One Pill Can Kill/).length > 0);
  for (const [name, example] of [
    ['words that blame or frighten', 'for an addict'],
    ['words that blame or frighten', 'stay clean'],
    ['British spellings', 'in grey colours'],
    ['píldora', 'Una Píldora'],
  ])
    assert.match(example, never[name]);
});
