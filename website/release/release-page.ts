// The page in the .zip for sites that serve the files themselves: shows the widgets, says what to do. Its list of files is
// what scripts/release.mjs packs.
import { sentences } from '../../src/content/sentences.ts';
import { beginnings } from '../builder/options.ts';
import { exampleTag } from '../builder/examples.ts';
import { checkScript, moduleScript } from '../builder/snippets.ts';
import { Markup, markup, type Content } from '../pages/markup.ts';
import { widgetIds, widgetNames, widgetSummaries, type WidgetId } from '../pages/widgets.ts';

export interface Release {
  version: string;
  /** Each file's `sha384-…`, by its path in the folder. */
  integrity: Readonly<Record<string, string>>;
}

/** The folder in the .zip. Its name has the version, so that a later one cannot change what a site has checked. */
export const releaseFolder = (version: string): string => `one-pill-widgets-${version}`;

const wholeModule = 'one-pill-widgets.js';
const checkFile = 'one-pill-check.js';
const exampleFilm = 'example/pill.mp4';

/** What each file is for, by its path in the folder; the page itself and the sums, which are made of these, are not here. */
export const releaseFiles: Readonly<Record<string, string>> = {
  [wholeModule]: 'All four widgets. This is the one to take.',
  ...Object.fromEntries(
    widgetIds.map((id) => [
      `one-pill-${id}.js`,
      `${widgetNames[id].en} alone: lighter, where a site takes one widget only.`,
    ]),
  ),
  'one-pill-widgets.iife.js':
    'All four as a classic script, for systems that drop type="module" and for pages opened from a disk.',
  'one-pill-head.js':
    'For pages with a banner that readers can close: in the page’s head, before the style sheets, it keeps a closed banner from flashing.',
  [checkFile]:
    'For a page where something is wrong: says which widgets stand there, what each shows and what keeps it from showing.',
  'facts.json': 'All built-in figures with period, date, source and its quality.',
  'facts.csv': 'The same as a table.',
  'facts.schema.json': 'The form of facts.json.',
  'fact-feed.schema.json': 'The form of a file with figures of your own.',
  [exampleFilm]: 'The film on this page.',
  'CHANGELOG.md': 'What changed from version to version.',
  LICENSE: 'The license (MIT).',
  'LICENSE-Lit': 'The license of Lit, a library inside the scripts (BSD, 3 clauses).',
};

const toDo: Readonly<Partial<Record<WidgetId, string>>> = {
  'stat-counter':
    'Another figure: put its name from facts.json in place of “pills-2025”, and its words between the tags.',
  banner: 'A line of your own for help: local-help="Riverbend counselors: (555) 010-0134".',
  'video-card': 'Put your video’s own address (YouTube, Vimeo, or a file of yours) in both places.',
};

/** @param folder from where the film is taken, ending in a slash; empty beside the page */
const widgetCode = (widget: WidgetId, folder: string): string =>
  exampleTag(widget, 'en', {
    src: `${folder}${exampleFilm}`,
    heading: beginnings['video-card'].heading!.en,
    duration: beginnings['video-card'].duration!.en,
  });

const styles = `
  :root { color-scheme: light dark }
  body { max-width: 44em; margin: 0 auto; padding: 1em; font: 1em/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
  h1, h2, h3 { line-height: 1.2; overflow-wrap: normal }
  h2, h3 { margin-top: 2em }
  li { margin-block: .5em }
  pre { padding: 1em; border: 1px solid; white-space: pre-wrap }
  dt { font-weight: bold; margin-top: 1em }
  dd { margin: 0 }
  small { display: block }
`;

const code = (text: string): Markup => markup`<pre><code>${text}</code></pre>`;

export function releasePage({ version, integrity }: Release): string {
  const folder = releaseFolder(version);
  const checked = { integrity: integrity[wholeModule]! };
  const widget = (id: WidgetId): Content => markup`
      <h3>${widgetNames[id].en}</h3>
      <p>${widgetSummaries[id].en} ${toDo[id]}</p>
      ${new Markup(widgetCode(id, ''))}
      ${code(widgetCode(id, `/${folder}/`))}`;
  return markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>one-pill-widgets ${version}</title>
    <style>${new Markup(styles)}</style>
    ${new Markup(moduleScript(wholeModule, checked))}
    <script>
      // From a disk no browser loads a module, nor checks a file's integrity.
      if (location.protocol === 'file:') {
        const classic = document.createElement('script');
        classic.src = 'one-pill-widgets.iife.js';
        document.head.append(classic);
      }
    </script>
  </head>
  <body>
    <main>
      <h1>one-pill-widgets ${version}</h1>
      <p>
        Four widgets about the danger of fake pills made with fentanyl, for your own site. This folder is all they need: they track
        nobody, set no cookie, and ask no other site for anything until a reader wants it.
      </p>

      <h2>What to do</h2>
      <ol>
        <li>
          Put this whole folder on your site, so that this page is at
          <code>https://</code>your site<code>/${folder}/</code>. Keep its name: a later version gets a folder of its own, and cannot
          change what you have checked.
        </li>
        <li>
          Put this on every page that shows a widget, once, anywhere on the page: ${code(moduleScript(`/${folder}/${wholeModule}`, checked))}
        </li>
        <li>
          Paste the code of a widget, below, where the widget should be. Keep the words between the tags: readers see them before the
          script arrives, and without it.
        </li>
        <li>
          Open the page. If you see the words but no widget, add this for a minute, as the first thing in the page’s head; it says
          why: ${code(checkScript(`/${folder}/${checkFile}`, { integrity: integrity[checkFile]! }))}
        </li>
      </ol>
      <p>If your folder is somewhere else, change <code>/${folder}/</code> in the code to where it is.</p>

      <h2>The widgets</h2>
      <p>
        If you see plain words here, and no widgets, this page has not found its scripts: unpack the whole .zip first. Opened from a disk,
        without a web server, the film stays a link.
      </p>
${widgetIds.map(widget)}

      <h2>What is in the folder</h2>
      <dl>${Object.entries(releaseFiles).map(
        ([name, use]) => markup`
        <dt><a href="${name}">${name}</a></dt>
        <dd>${use} ${name.endsWith('.js') && markup`<small><code>integrity="${integrity[name]}"</code></small>`}</dd>`,
      )}
      </dl>

      <h2>Are these the files that were checked?</h2>
      <p>
        <code>SHA256SUMS</code> has the SHA-256 of every file. In this folder, on Linux: <code>sha256sum -c SHA256SUMS</code>; on a Mac:
        <code>shasum -a 256 -c SHA256SUMS</code>; in PowerShell, for one file:
        <code>Get-FileHash ${wholeModule}</code>. <code>integrity.json</code> has what stands in <code>integrity="…"</code> on a script
        tag: with it, a browser runs the file only if nobody has changed it.
      </p>

      <h2>Emergencies, and who we are</h2>
      <p>${sentences.emergency.en}</p>
      <p>${sentences.disclaimer.en}</p>
    </main>
  </body>
</html>
`.html;
}
