// Last: the plugin goes, and the words stay.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { block, complaints, folder, page, publish, rest } from './site.mjs';

describe('WordPress without the plugin again', () => {
  it('keeps the words of every post and nothing else', async () => {
    const content = block(
      'stat-counter',
      { fact: 'pills-2025' },
      '<strong>47 million</strong> fentanyl pills. <a href="https://example.org/">Source</a>',
    );
    const { link } = await publish('contributor', content, 'What stays');
    assert.match(await page(link), /<one-pill-stat-counter/);
    const plugin = '/wp/v2/plugins/one-pill-widgets/one-pill-widgets';
    await rest('administrator', 'POST', plugin, { status: 'inactive' });
    const html = await page(link);
    assert.doesNotMatch(html, /<one-pill-|js\/one-pill/);
    assert.match(
      html,
      /<strong>47 million<\/strong> fentanyl pills\. <a href="https:\/\/example\.org\/">Source<\/a>/,
    );
    const removed = await rest('administrator', 'DELETE', plugin);
    assert.equal(removed.status, 200, JSON.stringify(removed.body).slice(0, 300));
    assert.ok(!existsSync(join(folder, 'site/wp-content/plugins/one-pill-widgets')));
    const options = spawnSync(
      'php',
      [
        '-d',
        'display_errors=0',
        '-r',
        '$_SERVER["HTTP_HOST"] = "127.0.0.1"; require "wp-load.php"; global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE \'%one_pill%\'");',
      ],
      { cwd: join(folder, 'site'), encoding: 'utf8' },
    );
    assert.equal(options.stdout, '0');
    assert.deepEqual(complaints(), []);
  });
});
