// Writes the accessibility conformance report (docs/conformance/report.md, by the table of the VPAT 2.5 WCAG edition, and
// docs/conformance/openacr.yaml) out of docs/conformance/criteria.mjs. Fails where "supports" names no test, or one that does not exist.
// `--check`: writes nothing, fails where the two files are not what would be written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { criteria } from '../docs/conformance/criteria.mjs';
import { widgets } from './list-widgets.mjs';

const root = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'docs/conformance');

const terms = {
  supports: 'Supports',
  'partially-supports': 'Partially Supports',
  'does-not-support': 'Does Not Support',
  'not-applicable': 'Not Applicable',
  'not-evaluated': 'Not Evaluated',
};
const untried =
  'Heard with Orca 43 in Firefox ESR only. JAWS, NVDA, VoiceOver and TalkBack were not tried. Players of YouTube and Vimeo are not part of this report.';

/** What is missing from one widget's entry, in words. */
function problemsOf({ conformance, tests }, where) {
  if (!(conformance in terms)) return [`${where}: "${conformance}" is no level of conformance`];
  if (conformance === 'supports' && !tests.length) return [`${where}: "supports" names no test`];
  return tests
    .filter(({ file, title }) => {
      const path = join(root, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
    })
    .map(({ file, title }) => `${where}: there is no test "${title}" in ${file}`);
}

/** Each criterion with an entry for each widget. */
const entries = criteria.map((criterion) => ({
  ...criterion,
  byWidget: widgets.map(({ id }) => ({ id, entry: criterion[id] ?? criterion.all })),
}));
const problems = entries.flatMap(({ number, byWidget }) =>
  byWidget.flatMap(({ id, entry }) =>
    entry
      ? problemsOf(entry, `${number} ${id}`)
      : [`${number} ${id}: nothing is said in docs/conformance/criteria.mjs`],
  ),
);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const testNames = ({ tests }) => tests.map(({ file }) => `\`${file}\``).join(', ');

function table(level) {
  const rows = entries
    .filter((criterion) => criterion.level === level)
    .flatMap(({ number, name, byWidget }) =>
      byWidget.map(
        ({ id, entry }, index) =>
          `| ${index ? '' : `**${number} ${name}**`} | ${id} | ${terms[entry.conformance]} | ${[entry.remarks, testNames(entry)].filter(Boolean).join(' ')} |`,
      ),
    );
  return [
    '| Criteria | Widget | Conformance Level | Remarks and the tests that show it |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const report = `<!-- Written by scripts/conformance.mjs from criteria.mjs; do not edit. -->

# Accessibility conformance report

By the table of the VPAT® version 2.5, WCAG edition (WCAG 2.2, levels A and AA), for one-pill-widgets ${version}.

- **Product**: four embeddable widgets: ${widgets.map(({ id }) => id).join(', ')}.
- **How it was evaluated**: automated tests in Chromium, Firefox and WebKitGTK, and transcripts of a screen reader. Each row names its tests.
- **What was not tried**: ${untried}
- **Terms**: Supports: at least one test shows it. Partially Supports: some of it is up to the site. Not Applicable: it does not
  concern the widget. Not Evaluated: nobody has tested it.

## Level A

${table('A')}

## Level AA

${table('AA')}
`;

const quote = (text) => JSON.stringify(text);
const yaml = `# Written by scripts/conformance.mjs from criteria.mjs; do not edit. Form: OpenACR.
title: ${quote(`Accessibility conformance report of one-pill-widgets ${version}`)}
product:
  name: "one-pill-widgets"
  version: ${quote(version)}
catalog: "2.5-edition-wcag-2.2-en"
notes: ${quote(untried)}
chapters:
${['A', 'AA']
  .map(
    (level) => `  success_criteria_level_${level.toLowerCase()}:
    criteria:
${entries
  .filter((criterion) => criterion.level === level)
  .map(
    ({ number, byWidget }) => `      - num: ${quote(number)}
        components:
${byWidget
  .map(
    ({ id, entry }) => `          - name: ${quote(id)}
            adherence:
              level: ${quote(entry.conformance)}
              notes: ${quote([entry.remarks, ...entry.tests.map(({ file }) => file)].filter(Boolean).join(' '))}`,
  )
  .join('\n')}`,
  )
  .join('\n')}`,
  )
  .join('\n')}
`;

const files = { 'report.md': report, 'openacr.yaml': yaml };
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`docs/conformance/${name} is not up to date: npm run conformance`);
    process.exitCode = 1;
  }
}
