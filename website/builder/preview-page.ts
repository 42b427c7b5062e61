import { markup } from '../pages/markup.ts';
import { previewPolicy } from '../pages/policy.ts';

/** The page in the builder's frame: the widgets' script and an empty place for the one that is being made. */
export const previewPage = (): string =>
  markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${previewPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Preview – one-pill-widgets</title>
    <base target="_blank" />
    <link rel="stylesheet" href="preview.css" />
    <script type="module" src="../one-pill-widgets.js"></script>
  </head>
  <body>
    <main id="stage"></main>
  </body>
</html>
`.html;
