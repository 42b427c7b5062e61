import { expect } from '@open-wc/testing';
import { closePages, forget } from '../host-pages/hosts.ts';
import { engine } from '../support/engine.ts';
import { inForcedColors } from '../support/forced-colors.ts';
import { openPage, until, upgraded, type HostPage } from '../support/page.ts';

interface Axe {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const pages = ['index', 'options/index', 'school/index', 'newsroom/index', 'coalition/index'];

async function openDemo(name: string, language: string, scheme: string): Promise<HostPage> {
  const page = await openPage(`/site/${name}.html`, 1000);
  const root = page.document.documentElement;
  root.lang = language;
  root.style.colorScheme = scheme;
  const script = page.document.createElement('script');
  // The front pages ask for Trusted Types.
  const { trustedTypes } = page.window as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('axe', { createScriptURL: (url) => url });
  const address = '/node_modules/axe-core/axe.min.js';
  script.src = policy?.createScriptURL(address) ?? address;
  page.document.head.append(script);
  await until(() => 'axe' in page.window, 'axe');
  await upgraded(page);
  // Counts run when seen; colors in between are not what is read.
  await Promise.all(page.document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  return page;
}

/** What axe has against the widgets of a page, in words. The page around them is the demo's business. */
async function violations(page: HostPage): Promise<string[]> {
  const { axe } = page.window as unknown as { axe: Axe };
  const include = [...page.document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('one-pill-'),
  );
  const result = await axe.run(
    { include },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      // Would wait for the media.
      preload: false,
      // Takes the words' fill, which Chromium paints in the system's color, for what is painted. In forced colors the contrast is
      // measured in pixels: test/accessibility/focus-and-controls.test.ts.
      rules: { 'color-contrast': { enabled: !page.window.matchMedia('(forced-colors: active)').matches } },
    },
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

/** Opens, answers, copies and plays whatever there is; closing comes last, as it leaves nothing to look at. */
async function useEverything(page: HostPage): Promise<void> {
  page.document.addEventListener('one-pill-video-play', (event) => event.preventDefault());
  page.document.addEventListener('one-pill-dismiss', (event) => event.preventDefault());
  for (const widget of await upgraded(page)) {
    for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
    for (const button of widget.shadowRoot!.querySelectorAll('button')) {
      // The share sheet is the system's.
      if (!button.part.contains('share')) button.click();
    }
    await widget.updateComplete;
  }
}

describe('axe finds nothing against WCAG 2.2 AA', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const name of pages) {
    for (const language of ['en', 'es']) {
      for (const scheme of ['light', 'dark']) {
        it(`in the demo, at first and when used: ${name}, ${language}, ${scheme}`, async () => {
          const page = await openDemo(name, language, scheme);
          expect(await violations(page)).to.deep.equal([]);
          await useEverything(page);
          expect(await violations(page)).to.deep.equal([]);
        });
      }
    }

    it(`in forced colors (emulated in Chromium only): ${name}`, async function () {
      if (engine !== 'chromium') this.skip(); // Only Chromium's launcher emulates media.
      await inForcedColors('light', async () => {
        for (const language of ['en', 'es']) {
          const page = await openDemo(name, language, 'light');
          expect(await violations(page)).to.deep.equal([]);
        }
      });
    });
  }
});
