// What the plugin directory asks of every plugin, looked for in the files that are packed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';

const plugin = resolve(import.meta.dirname, '../../../dist/wordpress/one-pill-widgets');
const files = readdirSync(plugin, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(plugin, join(entry.parentPath, entry.name)));
const read = (path) => readFileSync(join(plugin, path), 'utf8');
const php = files.filter((path) => path.endsWith('.php')).map((path) => ({ path, source: read(path) }));
/** Without comments and texts. */
const bare = (source) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:\\.|[^'\\])*'/g, "''");
const main = read('one-pill-widgets.php');
const readme = read('readme.txt');
const field = (text, name) => new RegExp(`^[\\s*]*${name}:\\s*(.+)$`, 'm').exec(text)?.[1].trim();

describe('WordPress, the rules of the plugin directory', () => {
  it('every file of PHP is of correct syntax and refuses to be called by itself', () => {
    for (const { path, source } of php) {
      assert.match(source, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
      assert.equal(spawnSync('php', ['-l', join(plugin, path)]).status, 0, path);
    }
  });
  it('names everything of its own with its prefix', () => {
    for (const { path, source } of php) {
      for (const [, name] of bare(source).matchAll(/\bfunction\s+(\w+)/g))
        assert.match(name, /^one_pill_widgets_/, path);
      for (const [, name] of source.matchAll(/\bdefine\(\s*'(\w+)'/g))
        assert.match(name, /^ONE_PILL_WIDGETS_/, path);
      for (const [, name] of source.matchAll(/\bregister_setting\(\s*'(\w+)'/g))
        assert.match(name, /^one_pill_widgets/, path);
      for (const [, name] of source.matchAll(
        /wp_(?:register|enqueue)_(?:script|style|script_module)\(\s*'([\w-]+)'/g,
      ))
        assert.match(name, /^one-pill-widgets/, path);
    }
  });
  it('translates with its own text domain only', () => {
    for (const { path, source } of [...php, { path: 'editor.js', source: read('editor.js') }]) {
      const calls = [...source.matchAll(/\b(?:esc_html__|esc_attr__|__)\(/g)];
      const ours = [
        ...source.matchAll(
          /\b(?:esc_html__|esc_attr__|__)\(\s*'(?:\\'|[^'])*',\s*'one-pill-widgets',?\s*\)/g,
        ),
      ];
      assert.equal(ours.length, calls.length, path);
    }
  });
  it('has every message in Spanish', () => {
    const po = read('languages/one-pill-widgets-es.po');
    const sources = [...php.map(({ source }) => source), read('editor.js')].join('\n');
    for (const [, message] of sources.matchAll(/\b(?:esc_html__|__)\(\s*'((?:\\'|[^'])*)'/g))
      assert.ok(po.includes(`msgid "${message}"`), message);
  });
  it('prints nothing that is not escaped where it is printed', () => {
    for (const { path, source } of php) {
      for (const [line] of source.matchAll(/^.*\b(?:echo|printf|print)\b.*$/gm)) {
        if (/phpcs:ignore WordPress\.Security\.EscapeOutput/.test(line) || /^\s*\*|return/.test(line))
          continue;
        const unescaped = line.replace(/\b(?:esc_\w+|checked|selected|sprintf)\([^;]*\)/g, '');
        assert.doesNotMatch(unescaped, /\$(?!GLOBALS)\w+/, `${path}: ${line}`);
      }
    }
  });
  it('touches neither what a reader sends nor a database by hand', () => {
    for (const { path, source } of php)
      assert.doesNotMatch(
        source,
        /\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES)|\$wpdb|\b(eval|base64_decode|create_function|unserialize|extract|shell_exec|passthru|file_get_contents|curl_init|wp_remote_\w+)\s*\(/,
        path,
      );
  });
  it('loads no script or style from anywhere else, and writes no script of its own into pages', () => {
    for (const { path, source } of php) {
      for (const [call] of source.matchAll(/wp_(?:register|enqueue)_(?:script|style|script_module)\([^;]*;/g))
        assert.doesNotMatch(call, /https?:/, path);
      assert.doesNotMatch(source, /<(?:script|style|link)[\s>]/, path);
    }
  });
  it('asks for the right before it shows or changes settings', () => {
    const settings = read('includes/settings.php');
    assert.match(settings, /current_user_can\( 'manage_options' \)/);
    assert.match(settings, /add_options_page\([^;]*'manage_options'/);
    assert.match(settings, /settings_fields\( 'one_pill_widgets' \)/);
    assert.match(settings, /'sanitize_callback'/);
  });
  it('has a complete head, the same as the readme’s', () => {
    for (const name of [
      'Plugin Name',
      'Description',
      'Version',
      'Requires at least',
      'Requires PHP',
      'License',
      'Text Domain',
    ])
      assert.ok(field(main, name), name);
    assert.equal(field(readme, 'Stable tag'), field(main, 'Version'));
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(field(readme, name), field(main, name), name);
    assert.match(field(main, 'Version'), /^\d+\.\d+\.\d+$/);
    assert.ok(field(main, 'Description').length <= 150 + 10);
  });
  it('has a readme after the directory’s rules', () => {
    assert.match(readme, /^=== One Pill Widgets ===\n/);
    assert.ok(field(readme, 'Tags').split(',').length <= 5);
    const short = /\n\n(.+)\n\n== Description ==/.exec(readme)[1];
    assert.ok(short.length <= 150, `${short.length} characters`);
    assert.match(field(readme, 'Tested up to'), /^\d+\.\d+$/);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.ok(readme.includes(`== ${section} ==`), section);
    assert.doesNotMatch(readme, /{version}/);
  });
  it('packs nothing that is not the plugin’s', () => {
    for (const path of files) assert.match(path, /\.(php|js|css|json|txt|po|mo|svg)$|^LICENSE$/, path);
    for (const path of files.filter((name) => /\.(php|js|css|txt)$/.test(name)))
      assert.doesNotMatch(read(path), /\/(root|home|tmp)\//, path);
  });
});
