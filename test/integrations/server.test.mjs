// The npm entries on a server: no DOM there, but Lit's shim of one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

const root = resolve(import.meta.dirname, '../..');

for (const entry of ['index', 'define']) {
  for (const shim of ['', "await import('@lit-labs/ssr/lib/install-global-dom-shim.js');"]) {
    test(`${entry} is imported without a word${shim && ", with Lit's shim"}`, () => {
      const script = `${shim} await import('${resolve(root, `dist/npm/${entry}.js`)}');`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
    });
  }
}

const renders = {
  'stat counter': [
    html`<one-pill-stat-counter fact="pills-2025"><p>Fallback</p></one-pill-stat-counter>`,
    /47 million.*fentanyl pills seized by DEA.*<a href=https:\/\/azfreepress\.com/,
  ],
  'stat counter without a source': [
    html`<one-pill-stat-counter value="4" of="10" label="pills" pictogram
      ><p>Fallback</p></one-pill-stat-counter
    >`,
    /4 in 10.*pills.*aria-label=4 of 10 pills colored in/,
  ],
  banner: [
    html`<one-pill-banner dismissible shareable on="01-01/12-31" heading="Only trust your pharmacist"
      ><p>Fallback</p></one-pill-banner
    >`,
    /role=region.*Only trust your pharmacist.*href=https:\/\/www\.dea\.gov\/onepill.*href=tel:988/,
  ],
  'comparison slider': [
    html`<one-pill-comparison-slider orientation="vertical"><p>Fallback</p></one-pill-comparison-slider>`,
    /<svg.*Real \(from a pharmacy\).*Fake.*type=range.*No one can tell just by looking/,
  ],
  'video card': [
    html`<one-pill-video-card
      src="https://youtu.be/MADEUP_ID_0"
      heading="A video"
      duration="2:05"
      content-note="A note"
      ><p>Fallback</p></one-pill-video-card
    >`,
    /aria-label=Play video: A video, 2 minutes 5 seconds, A note.*<h3 part=heading>.*A video.*YouTube \(Google\)/,
  ],
};

test('every widget renders beside Lit’s shim, whose document and elements have little to ask', () => {
  const script = `
    await import('@lit-labs/ssr/lib/install-global-dom-shim.js');
    await import('${resolve(root, 'dist/npm/define.js')}');
    const { render } = await import('@lit-labs/ssr');
    const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
    const { html } = await import('lit');
    console.log(await collectResult(render(html\`
      <one-pill-stat-counter fact="pills-2025"></one-pill-stat-counter>
      <one-pill-banner></one-pill-banner>
      <one-pill-comparison-slider></one-pill-comparison-slider>
      <one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="A video"></one-pill-video-card>\`)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  for (const words of ['47 million', 'One Pill Can Kill', 'No one can tell', 'Play video: A video'])
    assert.ok(stdout.includes(words), words);
});

for (const [name, [template, content]] of Object.entries(renders)) {
  test(`@lit-labs/ssr renders the final content of the ${name}, and the fallback beside it`, async () => {
    await import(resolve(root, 'dist/npm/define.js'));
    const markup = await collectResult(render(template));
    const shadow = markup.match(/<template [^>]*shadowroot.*<\/template>/s)[0];
    assert.match(shadow.replace(/<style>.*?<\/style>|<!--.*?-->|"/gs, '').replace(/\s+/g, ' '), content);
    assert.match(markup, /<p>Fallback<\/p>/);
  });
}
