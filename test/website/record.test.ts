import { expect } from '@open-wc/testing';
import { changes } from '../../src/content/changes.ts';
import { factIds, facts } from '../../src/content/facts.ts';
import { seriesIds } from '../../src/content/series.ts';
import { localize } from '../../src/locales/locale.ts';
import { expectedFigures } from '../content/expected.ts';

const load = async (path: string) => {
  const response = await fetch(path);
  expect(response.status, path).to.equal(200);
  return response.text();
};

/** Rows of cells, read as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && !quoted && !plain) break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('the record', () => {
  for (const path of ['/site/facts.json', '/dist/facts.json']) {
    it(`is the list, word for word: ${path}`, async () => {
      const record = JSON.parse(await load(path));
      expect(record.facts).to.deep.equal(expectedFigures.facts);
      expect(record.series).to.deep.equal(expectedFigures.series);
      expect(record.version).to.match(/^\d+\.\d+\.\d+/);
    });
  }

  it('has the fields that its schema describes, and no other', async () => {
    const schema = JSON.parse(await load('/site/facts.schema.json'));
    const record = JSON.parse(await load('/site/facts.json'));
    const check = (value: Record<string, unknown>, definition: typeof schema, where: string) => {
      for (const name of definition.required) expect(value, where).to.have.property(name);
      for (const name of Object.keys(value)) expect(definition.properties, where).to.have.property(name);
    };
    check(record, schema, 'record');
    for (const id of factIds) {
      check(record.facts[id], schema.$defs.fact, id);
      expect(record.facts[id].value).to.match(new RegExp(schema.$defs.value.pattern));
      expect(schema.$defs.sourceKind.enum).to.include(record.facts[id].sourceKind);
    }
    for (const id of seriesIds) {
      check(record.series[id], schema.$defs.series, id);
      for (const point of record.series[id].points) {
        check(point, schema.$defs.series.properties.points.items, id);
      }
    }
  });

  it('is a feed that a counter can show', async () => {
    const record = JSON.parse(await load('/site/facts.json'));
    const feed = JSON.parse(await load('/dist/fact-feed.schema.json'));
    for (const [id, fact] of Object.entries<Record<string, unknown>>(record.facts)) {
      for (const name of Object.keys(fact).filter((each) => each !== 'sourceKind')) {
        expect(feed.$defs.fact.properties, id).to.have.property(name);
      }
    }
  });

  for (const path of ['/site/facts.csv', '/dist/facts.csv']) {
    it(`says the same as a table: ${path}`, async () => {
      const response = await fetch(path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(Array.from(bytes.subarray(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
      const [names, ...rows] = readCsv(new TextDecoder().decode(bytes));
      expect(rows.map(([id]) => id)).to.deep.equal(factIds);
      for (const row of rows) {
        const cells = Object.fromEntries(names!.map((name, index) => [name, row[index]]));
        const fact = facts[cells.id as keyof typeof facts];
        expect(row).to.have.length(names!.length);
        expect(cells.value).to.equal(fact.value);
        expect(cells.of).to.equal(fact.of ?? '');
        expect(cells.qualifier).to.equal(fact.qualifier ?? '');
        expect(cells.as_of).to.equal(fact.asOf ?? '');
        expect(cells.source_href).to.equal(fact.sourceHref);
        for (const language of ['en', 'es']) {
          expect(cells[`label_${language}`]).to.equal(localize(fact.label, language));
          expect(cells[`note_${language}`]).to.equal(fact.note ? localize(fact.note, language) : '');
        }
      }
    });
  }

  for (const [path, language] of [
    ['/site/changes.xml', 'en'],
    ['/site/es/changes.xml', 'es'],
  ] as const) {
    it(`tells its changes as a feed: ${path}`, async () => {
      const feed = new DOMParser().parseFromString(await load(path), 'application/xml');
      expect(feed.querySelector('parsererror')).to.equal(null);
      expect(feed.documentElement.namespaceURI).to.equal('http://www.w3.org/2005/Atom');
      const entries = [...feed.querySelectorAll('entry')];
      expect(entries).to.have.length(changes.length);
      const ids = [feed.documentElement, ...entries].map(
        (element) => element.querySelector(':scope > id')!.textContent!,
      );
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      for (const [index, entry] of entries.entries()) {
        const { date, what, why, facts: changed } = changes[index]!;
        expect(entry.querySelector('updated')!.textContent).to.equal(`${date}T00:00:00Z`);
        const text = new DOMParser().parseFromString(
          entry.querySelector('content')!.textContent!,
          'text/html',
        );
        expect(text.body.textContent).to.contain(what[language]).and.to.contain(why[language]);
        expect(text.querySelectorAll('li')).to.have.length(changed.length);
      }
    });
  }

  it('never says what a figure was without when', () => {
    for (const { id, what } of changes) {
      expect(what.en, id).to.match(/\b\w+\. \d{1,2}, \d{4}/);
      expect(what.es, id).to.match(/\d{1,2} de \w+ de \d{4}/);
    }
  });
});
