import { aTimeout, expect } from '@open-wc/testing';
import { widgetIds } from '../../src/widgets.ts';
import { closePages, forget, openHost } from '../host-pages/hosts.ts';
import { findIn, openWithCheck, panelOf, pasteIntoConsole, readPanel, type Checked } from './support.ts';
import { find } from '../support/shadow.ts';

/** Every page under test/host-pages, as the test server knows them: a new one is checked, too. */
const names = (await (await fetch('/test/host-pages/names')).json()) as string[];

/** Firefox and WebKit have Trusted Types only in late versions. */
const hasTrustedTypes = 'trustedTypes' in window;

interface Expected {
  /** Of each widget: what it is, how it is and why. */
  widgets: string[];
  /** Of the page's scripts and its policy. */
  page: string[];
  /** What is said of the page where the check came last, and the engine tells less of what was before. */
  pageSeenLate?: string[];
}

const shown = widgetIds.map((id) => `${id} shows`);
const each = (state: string) => widgetIds.map((id) => `${id} ${state}`);
const asWords = each('words script-missing');
const allWell: Expected = { widgets: shown, page: ['runs'] };

/** What is not as on a plain page. */
const expected: Readonly<Record<string, Expected>> = {
  'bare-divs': { widgets: asWords, page: ['no-script'] },
  'bare-widgets': { widgets: asWords, page: ['no-script'] },
  'div-mount-later': { widgets: [...shown, 'banner shows'], page: ['runs'] },
  'div-mount-script-twice': { widgets: shown, page: ['runs', 'runs', 'runs', 'copies'] },
  fuzz: { widgets: [], page: ['no-widgets', 'in-another-script'] },
  'included-twice': { widgets: shown, page: ['runs', 'runs', 'runs', 'copies'] },
  'integrity-wrong': { widgets: asWords, page: ['integrity'] },
  'layout-details': { widgets: each('hidden closed-details'), page: ['runs'] },
  sandboxed: {
    // Its own script closes the banner.
    widgets: shown.map((widget) => (widget === 'banner shows' ? 'banner resting closed-until' : widget)),
    page: ['runs'],
  },
  'script-missing': {
    widgets: asWords,
    page: ['no-script', 'failed-scripts'],
    pageSeenLate: ['no-script'],
  },
  'taken-tag': {
    widgets: shown.map((widget) => (widget === 'banner shows' ? 'banner words taken-tag' : widget)),
    page: ['runs'],
  },
  'trusted-types-duplicates': { widgets: shown, page: ['runs', 'runs', 'copies'] },
  'trusted-types-none': hasTrustedTypes
    ? { widgets: asWords, page: ['trusted-types'], pageSeenLate: ['not-run'] }
    : allWell,
  'trusted-types-two-copies': {
    widgets: shown,
    page: ['runs', 'runs', 'copies', ...(hasTrustedTypes ? ['copy-stopped'] : [])],
    pageSeenLate: ['runs', 'runs', 'copies'],
  },
  'two-versions': { widgets: shown, page: ['runs', 'runs', 'copies'] },
};

const widgetsOf = ({ widgets }: Checked): string[] =>
  widgets.map(({ widget, state, causes }) => [widget, state, ...causes].join(' '));

/** Pages that insert their widgets some time after the load: the check is asked again until all are there. */
const insertLater = ['div-mount-later', 'inserted'];

async function openAndWait(name: string, where: 'first' | 'last', count: number): Promise<Checked> {
  let checked = await openWithCheck(name, where);
  while (insertLater.includes(name) && checked.widgets.length < count) {
    findIn(checked.root, '.again').click();
    await aTimeout(500);
    checked = await readPanel(checked.page);
  }
  return checked;
}

/** The check adds nothing to what the page's owner sees on the console. */
function expectNoTrace({ page, host }: Checked): void {
  const { violations, errors } = page.window.recorded;
  const own = [...violations, ...errors].filter((text) => text.includes('one-pill-check'));
  expect(own).to.deep.equal([]);
  expect(host.parentElement).to.equal(page.document.documentElement);
  // Its own surface, whatever the page's styles and policy are.
  const { position, backgroundColor } = getComputedStyle(find(host, 'section'));
  expect(position).to.equal('fixed');
  expect(backgroundColor).to.match(/^rgb\(/);
}

describe('the check is right on each host page', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const name of names.filter((known) => known !== 'script-blocked')) {
    const { widgets, page, pageSeenLate = page } = expected[name] ?? allWell;

    it(`${name}, where it comes before all other scripts, and after them`, async () => {
      // Beside one another, as both are mostly waiting.
      const [first, last] = await Promise.all([
        openAndWait(name, 'first', widgets.length),
        openAndWait(name, 'last', widgets.length),
      ]);
      for (const checked of [first, last]) {
        expect(widgetsOf(checked)).to.deep.equal(widgets);
        expectNoTrace(checked);
      }
      expect(first.causes).to.deep.equal(page);
      expect([page.join(), pageSeenLate.join()]).to.include(last.causes.join());
    });
  }

  it('script-blocked, where the policy lets no script run: pasted into the console it says so', async () => {
    const page = await openHost('script-blocked');
    expect(panelOf(page)).to.equal(null);
    await pasteIntoConsole(page);
    const checked = await readPanel(page);
    expect(widgetsOf(checked)).to.deep.equal(asWords);
    // What was stopped before it came, not every engine tells.
    expect(['blocked', 'not-run']).to.include(checked.causes.join());
  });

  it('knows every page that is listed here', () => {
    expect(Object.keys(expected).filter((name) => !names.includes(name))).to.deep.equal([]);
    expect(names.length).to.be.above(40);
  });
});
