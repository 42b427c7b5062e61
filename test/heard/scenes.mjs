// What is listened to: for each widget and state one page and the keys that a person who uses a screen reader would press there.
// Keys are named as `xdotool` names them, those of the reader itself in small letters: h next heading, b next button, k next link, m next landmark, l next list, g next picture.

export const fallbacks = {
  en: '<p>The words of the page.</p>',
  es: '<p>Las palabras de la página.</p>',
};

/** @typedef {{ name: string, markup: (fallback: string) => string, keys?: string[] }} Scene */

/** @type {Scene[]} */
export const scenes = [
  {
    name: 'counter',
    markup: (fallback) => `<one-pill-stat-counter fact="pills-2025">${fallback}</one-pill-stat-counter>`,
    keys: ['b', 'k'],
  },
  {
    name: 'counter-citation-copied',
    markup: (fallback) =>
      `<one-pill-stat-counter fact="overdose-deaths-2024">${fallback}</one-pill-stat-counter>`,
    keys: ['Tab', 'Tab', 'Return', 'Return'],
  },
  {
    name: 'counter-pictogram',
    markup: (fallback) =>
      `<one-pill-stat-counter fact="lethal-share-2024" pictogram>${fallback}</one-pill-stat-counter>`,
    keys: ['g'],
  },
  {
    name: 'counter-trend',
    markup: (fallback) =>
      `<one-pill-stat-counter fact="pills-2025" trend>${fallback}</one-pill-stat-counter>`,
    keys: ['l'],
  },
  {
    name: 'counter-error',
    markup: (fallback) => `<one-pill-stat-counter value="nonsense">${fallback}</one-pill-stat-counter>`,
  },
  {
    name: 'banner',
    markup: (fallback) =>
      `<one-pill-banner dismissible shareable help="988 911 samhsa poison">${fallback}</one-pill-banner>`,
    keys: ['m', 'h', 'k', 'k', 'k', 'k', 'k', 'b', 'b'],
  },
  {
    name: 'banner-shared',
    markup: (fallback) => `<one-pill-banner shareable help="none">${fallback}</one-pill-banner>`,
    keys: ['Tab', 'Tab', 'Return', 'Return'],
  },
  {
    name: 'banner-closed',
    markup: (fallback) =>
      `<one-pill-banner dismissible help="none">${fallback}</one-pill-banner><p><a href="#next">Next</a></p>`,
    keys: ['Tab', 'Tab', 'Escape'],
  },
  {
    name: 'slider',
    markup: (fallback) => `<one-pill-comparison-slider>${fallback}</one-pill-comparison-slider>`,
    keys: ['Tab', 'Right', 'Right', 'Next', 'Home', 'End', 'Tab', 'space', 'g', 'g'],
  },
  {
    name: 'slider-question',
    markup: (fallback) => `<one-pill-comparison-slider question>${fallback}</one-pill-comparison-slider>`,
    keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Return', 'Return'],
  },
  {
    name: 'slider-error',
    markup: (fallback) =>
      `<one-pill-comparison-slider><img slot="start" src="/none.png" alt="First picture">${fallback}</one-pill-comparison-slider>`,
  },
  {
    name: 'video',
    markup: (fallback) =>
      `<one-pill-video-card src="https://www.youtube.com/watch?v=MADEUP_ID_0" heading="Fentanyl facts" duration="2:05" publisher="Example" published="2025-09-22" content-note="Talks about overdose">${fallback}</one-pill-video-card>`,
    keys: ['h', 'b', 'k', 'g'],
  },
  {
    name: 'video-played-and-closed',
    markup: (fallback) =>
      `<one-pill-video-card src="/demo/media/pill.webm" heading="A short film" duration="0:05">${fallback}</one-pill-video-card>`,
    keys: ['Tab', 'Return', 'shift+b', 'Return', 'Tab'],
  },
  {
    name: 'video-error',
    markup: (fallback) =>
      `<one-pill-video-card src="/none.mp4" heading="A film">${fallback}</one-pill-video-card>`,
    keys: ['Tab', 'Return'],
  },
];

export const languages = Object.keys(fallbacks);

/** Plants one of defects.mjs once the widget is rendered. */
const planting = (defect) => `<script type="module">
import { defects } from '/test/heard/defects.mjs';
const widget = document.body.firstElementChild;
await widget.updateComplete;
defects[${defect}].plant(widget.shadowRoot);
</script>`;

/**
 * One scene as a whole page. Its title tells it apart in the reader's log.
 *
 * @param defect the number of a planted defect
 */
export const scenePage = (scene, language, defect = undefined) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${scene.name} ${language}</title>
<script>localStorage.clear()</script>
<script type="module" src="/dist/one-pill-widgets.js"></script>
${defect ? planting(defect) : ''}
</head>
<body>
${scene.markup(fallbacks[language])}
</body>
</html>
`;
