// llms.txt and llms-full.txt: what assistants are given is what the record, the manifest and the rules say, and nothing else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { widgets } from '../../scripts/list-widgets.mjs';
import { buildFor, site } from './render.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const short = read('site/llms.txt');
const full = read('site/llms-full.txt');
const files = { 'llms.txt': short, 'llms-full.txt': full };
const { version } = JSON.parse(read('package.json'));
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
/** What every figure of the project is compared with, kept apart from `src/content/`. */
const { facts, series } = JSON.parse(read('test/content/expected-facts.json'));

/** A section of the file by its heading, without it. */
const sectionOf = (text, heading) => text.split(`\n## ${heading}\n\n`)[1]?.split('\n## ')[0] ?? '';
/** Subsections by the name in their heading. */
const partsOf = (section) =>
  Object.fromEntries(
    section
      .split(/^### /m)
      .slice(1)
      .map((part) => [/`<?([\w-]+)>?`/.exec(part)[1], part]),
  );
const snippetsIn = (text) => [...text.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
/** Lines of a list, without what makes them one. */
const linesOf = (section) => [...section.matchAll(/^- (.+)$/gm)].map(([, line]) => line);

test('llms.txt has the form of llmstxt.org: a title, a summary, then sections of links alone', () => {
  const [start, ...sections] = short.split(/\n## /);
  assert.match(start, /^# one-pill-widgets\n\n> Four widgets .+\n\n/);
  assert.equal(start.match(/^#/gm).length, 1);
  assert.ok(sections.length >= 4);
  for (const section of sections) {
    const [, ...lines] = section.trim().split('\n').filter(Boolean);
    for (const line of lines) assert.match(line, /^- \[[^\]]+\]\([^)\s]+\): \S/);
  }
});

test('llms.txt names every figure once, with its page, its source, its day and its address', () => {
  const lines = linesOf(sectionOf(short, 'Figures'));
  assert.equal(lines.length, Object.keys(facts).length);
  for (const [id, { source, sourceHref, asOf }] of Object.entries(facts)) {
    const [line, ...others] = lines.filter((each) => each.includes(`\`${id}\`. Source:`));
    assert.deepEqual(others, [], id);
    for (const part of [`](figures/${id}/): `, source, sourceHref, asOf ?? 'day not given'])
      assert.ok(line.includes(part), `${id} ${part}`);
  }
});

test('llms-full.txt has every figure of the record as the record has it, and no other', () => {
  const parts = partsOf(sectionOf(full, 'Figures'));
  assert.deepEqual(Object.keys(parts), Object.keys(facts));
  for (const [id, fact] of Object.entries(facts)) {
    const { value, of, label, period, source, sourceHref, asOf, note, still } = fact;
    const lines = linesOf(parts[id]);
    const line = (name) => lines.find((each) => each.startsWith(`${name}: `))?.slice(name.length + 2);
    assert.equal(line('Value'), of ? `${value} in ${of}` : value, id);
    assert.equal(line('Period'), period?.en, id);
    assert.equal(line('Source'), `[${source}](${sourceHref}), ${asOf ?? 'day not given'}`, id);
    assert.equal(line('Note'), note?.en, id);
    assert.equal(lines.includes('Never animated'), still === true, id);
    assert.ok(line('English').includes(label.en), id);
    assert.ok(line('Spanish').includes(label.es), id);
    assert.ok(line('Cite as').includes(source) && line('Cite as').endsWith(sourceHref), id);
    assert.equal(line('Page'), `figures/${id}/`);
  }
});

test('a figure’s sentence has no number that its record lacks', () => {
  const parts = partsOf(sectionOf(full, 'Figures'));
  for (const [id, fact] of Object.entries(facts)) {
    const known = JSON.stringify(fact);
    const [, english] = /^- English: (.+)$/m.exec(parts[id]);
    const rest = english.replace(fact.label.en, '').replace(fact.period?.en ?? '', '');
    for (const [number] of rest.matchAll(/\d[\d.,]*\d|\d/g)) {
      const digits = number.replaceAll(/\D/g, '');
      assert.ok(known.replaceAll(/[.,]/g, '').includes(`"${digits}`), `${id}: ${number}`);
    }
  }
});

test('llms-full.txt has every year of every series with its source', () => {
  const parts = partsOf(sectionOf(full, 'Series'));
  assert.deepEqual(Object.keys(parts), Object.keys(series));
  for (const [id, { of, points, note, source }] of Object.entries(series)) {
    const lines = linesOf(parts[id]);
    assert.equal(lines.length, points.length, id);
    if (note) assert.ok(parts[id].includes(note.en), id);
    for (const [index, { period, value, qualifier, sourceHref }] of points.entries()) {
      const figure = [qualifier, value, of && `in ${of}`].filter(Boolean).join(' ');
      assert.ok(lines[index].startsWith(`${period}: ${figure} ([${source}](${sourceHref}), `), lines[index]);
    }
  }
});

test('a figure that has been followed by a newer one names it', () => {
  const [newest] = series['pills-dea'].facts.slice(-1);
  for (const text of Object.values(files)) {
    for (const id of series['pills-dea'].facts) {
      const [, about] = text.split(new RegExp(`(?:### |/\\): )\`${id}\``));
      const said = about.split(/\n\n#|\n- \[/)[0];
      assert.ok(
        id === newest ? said.includes('Newest of its kind') : said.includes(`newer one: \`${newest}\``),
        id,
      );
    }
  }
});

test('both have the rules of the message word for word, and say first never to invent a figure', () => {
  const written = read('CONTRIBUTING.md').split('## Rules of the message')[1].split('\n## ')[0];
  const rules = written
    .split(/^\d+\. /m)
    .slice(1)
    .map((rule) => rule.trim().replaceAll(/\s+/g, ' '));
  assert.equal(rules.length, 9);
  assert.deepEqual(linesOf(sectionOf(full, 'Rules of the message')), rules);
  for (const text of Object.values(files)) {
    assert.match(linesOf(text)[0], /^Never invent a figure\./);
    for (const rule of rules) assert.ok(text.includes(`\n- ${rule}\n`), rule);
    assert.match(text, /call 911 and give naloxone[^]*Call or text 988/);
    assert.match(text, /Not affiliated with/);
  }
});

test('llms-full.txt shows each widget in both languages, with the attributes that it has, and no other', () => {
  const parts = partsOf(sectionOf(full, 'On a page'));
  assert.deepEqual(
    Object.keys(parts),
    widgets.map(({ tag }) => tag),
  );
  for (const { tagName, attributes } of elements) {
    const names = linesOf(parts[tagName]).map((line) => /^`([\w-]+)`/.exec(line)[1]);
    assert.deepEqual(names.toSorted(), attributes.map(({ name }) => name).toSorted(), tagName);
    const languages = snippetsIn(parts[tagName]).map((code) => / lang="(\w+)"/.exec(code)[1]);
    assert.deepEqual(languages, ['en', 'es'], tagName);
  }
});

for (const [file, text] of Object.entries(files)) {
  test(`${file}: each snippet uses documented attributes, and has words and a link without the script`, () => {
    const found = snippetsIn(text).flatMap((code) => [
      ...code.matchAll(/<(one-pill-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)>([^]*?)<\/\1>/g),
    ]);
    assert.ok(found.length);
    for (const [, tag, written, fallback] of found) {
      const { attributes } = elements.find(({ tagName }) => tagName === tag);
      const known = [...attributes.map(({ name }) => name), 'lang', 'style'];
      for (const [, name] of written.matchAll(/\s([\w-]+)(?:="[^"]*")?/g))
        assert.ok(known.includes(name), name);
      assert.match(fallback, /<a href="https:\/\/[^"]+">[^<]+<\/a>/);
    }
  });

  test(`${file}: the script is the built one, by version and integrity`, () => {
    const [, src, integrity] = /<script type="module"[^>]* src="([^"]+)"\s+integrity="([^"]+)"/.exec(text);
    const hash = createHash('sha384')
      .update(readFileSync(join(root, 'dist/one-pill-widgets.js')))
      .digest('base64');
    assert.equal(integrity, `sha384-${hash}`);
    assert.ok(src.includes(version) && src.endsWith('/one-pill-widgets.js'), src);
  });

  test(`${file}: every address inside the site is there, and nothing is missing a value`, () => {
    const inside = [...text.matchAll(/\]\((?!https?:)([^)]+)\)|Page: (\S+)/g)].map(
      ([, link, page]) => link ?? page,
    );
    assert.ok(inside.length >= 30);
    for (const path of inside)
      assert.ok(existsSync(join(root, 'site', path.endsWith('/') ? `${path}index.html` : path)), path);
    assert.doesNotMatch(text, /undefined|NaN|\[object|null\b/);
  });

  test(`${file}: where the site’s address is known, every address is whole`, () => {
    const siteUrl = 'https://prevention.example.org/one-pill/';
    const whole = site.renderData(buildFor(siteUrl), [])[file];
    for (const [, link, page] of whole.matchAll(/\]\(([^)]+)\)|Page: (\S+)/g))
      assert.match(link ?? page, /^https:/);
    assert.ok(whole.includes(`src="${siteUrl}1.2.3/`));
  });
}
