// `npm run wordpress`: packs the WordPress plugin out of wordpress/ and what `npm run build` has built, into
// dist/one-pill-widgets-wordpress.zip (and, unpacked, into dist/wordpress/).
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, runnerImport } from 'vite';
import { zip } from './zip.mjs';
import { compileMessages, readPo, scriptMessages } from './wordpress-messages.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const plugin = join(dist, 'wordpress/one-pill-widgets');
const write = (path, text) => {
  mkdirSync(resolve(plugin, path, '..'), { recursive: true });
  writeFileSync(join(plugin, path), text);
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

if (!existsSync(join(dist, 'custom-elements.json'))) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}
rmSync(join(dist, 'wordpress'), { recursive: true, force: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// What is written by hand, with the version put in.
cpSync(join(root, 'wordpress/plugin'), plugin, { recursive: true });
for (const path of ['one-pill-widgets.php', 'readme.txt']) {
  write(path, readFileSync(join(plugin, path), 'utf8').replaceAll('{version}', version));
}
cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));

// The widgets: the module for the pages, its classic twin for the editor and for WordPress before 6.5.
for (const name of ['one-pill-widgets.js', 'one-pill-widgets.iife.js', 'one-pill-head.js']) {
  cpSync(join(dist, name), join(plugin, 'js', name));
}

const { module } = await runnerImport('/wordpress/plugin-data.ts', {
  root,
  configFile: false,
  logLevel: 'warn',
});
const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
const data = module.pluginData(manifest, version);
write('data.json', json(data));
write('style.css', readFileSync(join(plugin, 'style.css'), 'utf8') + module.roomStyles());
for (const id of Object.keys(data.widgets)) {
  write(`blocks/${id}/block.json`, json(module.blockMetadata(id, data)));
}

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    target: 'es2020',
    outDir: join(plugin, 'js'),
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: 'wordpress/editor-words.ts',
      formats: ['iife'],
      name: 'onePillWidgetsWords',
      fileName: () => 'editor-words.js',
    },
    rolldownOptions: { output: { minify: true }, treeshake: { moduleSideEffects: false } },
  },
});

// Spanish, as WordPress reads it: one binary file for PHP, one JSON a script.
const messages = readPo(readFileSync(join(plugin, 'languages/one-pill-widgets-es.po'), 'utf8'));
for (const { title, description } of Object.values(data.widgets)) {
  messages.push({ context: 'block title', id: title.en, text: title.es });
  messages.push({ context: 'block description', id: description.en, text: description.es });
}
// WordPress has one for each country and falls back to none of them.
const countries = ['AR', 'CL', 'CO', 'CR', 'DO', 'EC', 'ES', 'GT', 'MX', 'PE', 'PR', 'US', 'UY', 'VE'];
for (const locale of countries.map((country) => `es_${country}`)) {
  write(`languages/one-pill-widgets-${locale}.mo`, compileMessages(messages));
  write(`languages/one-pill-widgets-${locale}-one-pill-widgets-editor.json`, scriptMessages(messages));
}

const files = readdirSync(plugin, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const entries = files
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => [`one-pill-widgets/${relative(plugin, path)}`, readFileSync(path)]);
writeFileSync(join(dist, 'one-pill-widgets-wordpress.zip'), zip(entries));
console.log(`dist/one-pill-widgets-wordpress.zip: ${entries.length} files`);
