// The workflows on GitHub: what they may do, and that what they run is there.
import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const folder = '.github/workflows';
const workflows = Object.fromEntries(
  readdirSync(resolve(root, folder)).map((file) => [file, read(`${folder}/${file}`)]),
);
const { scripts } = JSON.parse(read('package.json'));

/** The jobs of a workflow by name, each as its lines. */
const jobsOf = (text) =>
  Object.fromEntries(
    text
      .split(/^jobs:\n/m)[1]
      .split(/^(?= {2}[\w-]+:$)/m)
      .map((job) => [/^ {2}([\w-]+):/.exec(job)?.[1], job]),
  );
/** What a job may write, in the order of the alphabet. */
const writes = (job) =>
  [...job.matchAll(/^\s+([\w-]+): write$/gm)]
    .map(([, name]) => name)
    .toSorted()
    .join(' ');

/** Every job is here; those that only read have nothing. */
const allowed = {
  'ci.yml': { check: '' },
  'pages.yml': { build: '', deploy: 'id-token pages' },
  'release.yml': { build: '', npm: 'id-token', github: 'contents', website: 'id-token pages' },
};

test('each workflow may read the repository, and each job write only what it is for', () => {
  const found = Object.fromEntries(
    Object.entries(workflows).map(([file, text]) => {
      assert.match(text, /^permissions:\n {2}contents: read\n\n/m, file);
      const jobs = Object.entries(jobsOf(text)).map(([name, job]) => [name, writes(job)]);
      return [file, Object.fromEntries(jobs)];
    }),
  );
  assert.deepEqual(found, allowed);
});

for (const [file, text] of Object.entries(workflows)) {
  test(`${file} uses GitHub’s own actions by their major version, and workflows that are there`, () => {
    const used = [...text.matchAll(/\buses: (\S+)/g)].map(([, name]) => name);
    assert.ok(used.length);
    for (const name of used) {
      if (name.startsWith('./')) assert.ok(existsSync(resolve(root, name)), name);
      else assert.match(name, /^actions\/[\w-]+@v\d+$/);
    }
  });

  test(`${file} leaves no credentials behind a checkout, and limits each job’s time`, () => {
    for (const [, after] of text.matchAll(/uses: actions\/checkout@\S+\n([^]*?)(?=\n {6}- |$)/g)) {
      assert.match(after, /persist-credentials: false/);
    }
    for (const [name, job] of Object.entries(jobsOf(text))) {
      assert.match(job, /^ {4}(?:timeout-minutes: \d+|uses: \.\/.*)$/m, name);
    }
  });

  test(`${file} runs commands that are there, and puts no outside text into a shell`, () => {
    for (const [, name] of text.matchAll(/npm run ([\w-]+)/g)) assert.ok(name in scripts, name);
    for (const [, job] of Object.entries(jobsOf(text))) {
      for (const [, command] of job.matchAll(/^\s+(?:- )?run: ((?:[|>]-?\n(?:\s{10,}.*\n)+)|.*)/gm)) {
        assert.doesNotMatch(command, /\$\{\{/);
      }
    }
    assert.doesNotMatch(text, /pull_request_target|secrets\./);
  });
}

test('ci.yml runs the whole check, on a Debian as it asks for', () => {
  assert.match(workflows['ci.yml'], /^ +container: node:\d+-bookworm$/m);
  assert.match(workflows['ci.yml'], /^ +- run: \.ci\/run$/m);
  accessSync(resolve(root, '.ci/run'), constants.X_OK);
});

test('release.yml checks tag and sums before anything is published, and publishes with provenance', () => {
  const { build, npm, github, website } = jobsOf(workflows['release.yml']);
  assert.match(build, /GITHUB_REF_NAME" = "v\$\(node .*version/);
  assert.match(build, /grep --fixed-strings "## \[\$\{GITHUB_REF_NAME#v\}\]" CHANGELOG\.md/);
  assert.match(build, /npm run release\n[^]*sha256sum --check SHA256SUMS\n/);
  assert.match(npm, /needs: build\n[^]*npm publish --provenance --access public\n/);
  for (const name of ['*.zip', 'SHA256SUMS', 'integrity.json', 'one-pill-frames.js']) {
    assert.match(github, new RegExp(`gh release create[^]*/${name.replaceAll(/[.*]/g, '\\$&')}`));
  }
  assert.match(website, /needs: github\n/);
});

test('nothing is published that was not built and tested first', () => {
  assert.equal(scripts.prepublishOnly, 'npm run build && npm test');
});

test('pages.yml builds for the site’s own address, of tags only, and keeps earlier versions’ scripts', () => {
  const { build } = jobsOf(workflows['pages.yml']);
  assert.match(build, /if: startsWith\(github\.ref, 'refs\/tags\/v'\)/);
  assert.match(build, /run: npm run build\n +env:\n +SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
  assert.match(build, /gh release download[^]*unzip[^]*site/);
});
