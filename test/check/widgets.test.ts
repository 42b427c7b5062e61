import { aTimeout, expect } from '@open-wc/testing';
import { closePages, forget } from '../host-pages/hosts.ts';
import { until } from '../support/page.ts';
import { checkWritten, findIn, openWritten, readPanel, type CheckedWidget } from './support.ts';

const words = '<p>Words <a href="https://www.dea.gov/onepill">Get the facts</a></p>';
const banner = (attributes = '') => `<one-pill-banner ${attributes}>${words}</one-pill-banner>`;
const counter = (attributes: string) =>
  `<one-pill-stat-counter ${attributes}>${words}</one-pill-stat-counter>`;

/** What is said of the one widget of a page. */
async function checkOne(body: string, head?: string): Promise<CheckedWidget> {
  const { widgets } = await checkWritten(body, head === undefined ? {} : { head });
  expect(widgets).to.have.length(1);
  return widgets[0]!;
}

interface Case {
  body: string;
  state: string;
  causes: string[];
  says?: string;
}

const badlyWritten: Readonly<Record<string, Case>> = {
  'a figure that nobody knows': {
    body: counter('fact="pills-2052"'),
    state: 'words',
    causes: ['bad-attribute'],
    says: 'fact="pills-2052": expected a known id',
  },
  'a counter without a figure': {
    body: counter('label="pills"'),
    state: 'words',
    causes: ['nothing-to-show'],
    says: 'expected value or fact',
  },
  'a duration that is none': {
    body: counter('fact="pills-2025" duration="soon"'),
    state: 'shows',
    causes: ['bad-attribute'],
    says: 'duration="soon": expected 0 to 5000',
  },
  'a tone that there is not': {
    body: banner('tone="loud"'),
    state: 'shows',
    causes: ['bad-attribute'],
    says: 'tone="loud": expected strong or quiet',
  },
  'two mistakes in one widget': {
    body: banner('tone="loud" remember="long"'),
    state: 'shows',
    causes: ['bad-attribute', 'bad-attribute'],
  },
  'half a comparison': {
    body: `<one-pill-comparison-slider>${words}<svg slot="start"></svg></one-pill-comparison-slider>`,
    state: 'words',
    causes: ['nothing-to-show'],
    says: 'one picture: expected slot="start" and slot="end"',
  },
  'a video that is no video': {
    body: '<one-pill-video-card src="https://example.org/talk">Words</one-pill-video-card>',
    state: 'words',
    causes: ['nothing-to-show'],
    says: 'src="https://example.org/talk"',
  },
  'a feed that is not there': {
    body: counter('src="/nowhere.json" fact="county"'),
    state: 'words',
    causes: ['failed-to-load', 'feed-failed'],
    says: '/nowhere.json',
  },
  'no words between the tags': {
    body: '<one-pill-banner></one-pill-banner>',
    state: 'shows',
    causes: ['no-fallback'],
  },
  'a name that no widget has': {
    body: '<one-pill-video>Words</one-pill-video>',
    state: 'words',
    causes: ['unknown-tag'],
    says: 'one-pill-video-card',
  },
  'a div with such a name': {
    body: '<div data-one-pill="counter">Words</div>',
    state: 'words',
    causes: ['unknown-tag'],
    says: 'stat-counter, banner, comparison-slider, video-card',
  },
  'a div in a text that is being edited': {
    body: '<div contenteditable="true"><div data-one-pill="banner">Words</div></div>',
    state: 'words',
    causes: ['being-edited'],
  },
};

const hiddenByPage: Readonly<Record<string, { body: string; cause: string; says?: string }>> = {
  'display: none': {
    body: `<div class="tab" style="display: none">${banner()}</div>`,
    cause: 'hidden-style',
    says: '<div class="tab"> has the style display: none',
  },
  'display: none on the element itself': {
    body: banner('style="display: none"'),
    cause: 'hidden-style',
    says: '<one-pill-banner>',
  },
  'visibility: hidden': {
    body: `<div id="slide" style="visibility: hidden">${banner()}</div>`,
    cause: 'hidden-style',
    says: '<div id="slide"> has the style visibility: hidden',
  },
  'opacity: 0': {
    body: `<div style="opacity: 0">${banner()}</div>`,
    cause: 'hidden-style',
    says: 'opacity: 0',
  },
  'the attribute hidden': { body: `<div hidden>${banner()}</div>`, cause: 'hidden-attribute' },
  'a closed disclosure': {
    body: `<details><summary>More</summary>${banner()}</details>`,
    cause: 'closed-details',
  },
  'a closed accordion': {
    body: `<div class="panel" style="height: 0; overflow: hidden">${banner()}</div>`,
    cause: 'cut-off',
    says: '<div class="panel">',
  },
  'a carousel that has moved on': {
    body: `<div style="overflow: hidden; width: 400px"><div style="margin-left: 500px; width: 300px">${banner()}</div></div>`,
    cause: 'cut-off',
  },
  'a place beside the page': {
    body: `<div style="position: absolute; left: -9999px; width: 400px">${banner()}</div>`,
    cause: 'off-page',
  },
};

describe('the check says what a widget shows or why not', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const [name, { body, state, causes, says = '' }] of Object.entries(badlyWritten)) {
    it(name, async () => {
      const widget = await checkOne(body);
      expect(widget.causes).to.deep.equal(causes);
      expect(widget.state).to.equal(state);
      expect(widget.text).to.contain(says);
    });
  }

  for (const [name, { body, cause, says = '' }] of Object.entries(hiddenByPage)) {
    it(`hidden by the page: ${name}`, async () => {
      const widget = await checkOne(body);
      expect(widget.causes).to.deep.equal([cause]);
      expect(widget.state).to.equal('hidden');
      expect(widget.text).to.contain(says);
    });
  }

  it('shown, where it only has to be scrolled to, in a mirrored page too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const widget = await checkOne(
        `<div dir="${dir}" style="overflow: auto; height: 100px"><div style="height: 3000px"></div>${banner()}</div>`,
      );
      expect(widget.state, dir).to.equal('shows');
      expect(widget.causes, dir).to.deep.equal([]);
    }
  });

  it('a poster that is not there', async () => {
    const { root } = await checkWritten(
      `<one-pill-video-card src="https://youtu.be/MADEUP_ID_0" poster="/nowhere.jpg">${words}</one-pill-video-card>`,
    );
    // A picture may take its time.
    while (!root.querySelector('[data-cause="picture-failed"]')) {
      findIn(root, '.again').click();
      await aTimeout(500);
    }
    expect(findIn(root, '[data-state="shows"]').innerText).to.contain('/nowhere.jpg');
  });

  it('in its own words', async () => {
    const { widgets } = await checkWritten(
      counter('fact="pills-2025"') +
        banner('heading="Read this"') +
        '<one-pill-stat-counter value="20.4 million" label="pills">W</one-pill-stat-counter>',
    );
    expect(widgets.map(({ state }) => state)).to.deep.equal(['shows', 'shows', 'shows']);
    // The final figure, also while it counts.
    expect(widgets[0]!.text).to.contain('“47 million · fentanyl pills seized by DEA”');
    expect(widgets[1]!.text).to.contain('“Read this”');
    expect(widgets[2]!.text).to.contain('20.4 million · pills');
  });

  it('what a framework has set as a property', async () => {
    const page = await openWritten(banner());
    const checked = await readPanel(page);
    expect(checked.widgets[0]!.causes).to.deep.equal([]);
    Object.assign(page.document.querySelector('one-pill-banner')!, { tone: 'loud' });
    findIn(checked.root, '.again').click();
    await until(() => checked.root.querySelector('[data-cause="bad-attribute"]'), 'the problem');
    expect(findIn(checked.root, '[data-state]').innerText).to.contain('tone="loud"');
  });

  it('a figure in the language in which it was written, whatever became of the page’s', async () => {
    const page = await openWritten(counter('value="12.500" label="pills" lang="de"'));
    const checked = await readPanel(page);
    expect(checked.widgets[0]!.text).to.contain('12.500');
    page.document.querySelector('one-pill-stat-counter')!.lang = 'en';
    findIn(checked.root, '.again').click();
    await until(() => findIn(checked.root, '[data-state]').innerText.includes('12,500'), 'checked');
    expect(checked.root.querySelector('[data-state] [data-cause]')).to.equal(null);
  });

  it('in the shadow tree of another component', async () => {
    const page = await openWritten('<div id="component"></div>', { tag: 'data-wait' });
    const root = page.document.querySelector('#component')!.attachShadow({ mode: 'open' });
    root.append(page.document.createElement('one-pill-banner'));
    page.window.location.hash = '#one-pill-check';
    const { widgets } = await readPanel(page);
    expect(widgets.map(({ widget, state }) => `${widget} ${state}`)).to.deep.equal(['banner shows']);
  });

  it('a closing tag that is missing', async () => {
    const { widgets } = await checkWritten('<one-pill-banner /><one-pill-stat-counter fact="pills-2025" />');
    expect(widgets[1]!.causes).to.include('nested');
    expect(widgets[1]!.state).to.equal('hidden');
    expect(widgets[1]!.text).to.contain('</one-pill-banner>');
  });

  it('a div where only classes were registered', async () => {
    const widget = await checkOne(
      '<div data-one-pill="banner">Words</div>',
      `<script>customElements.define('one-pill-banner', class extends HTMLElement { static version = '1.0.0' })</script>`,
    );
    expect(widget.causes).to.deep.equal(['not-mounted']);
  });

  it('what keeps all widgets from rendering', async () => {
    const widget = await checkOne(
      banner(),
      `<script>Document.prototype.createTreeWalker = () => { throw new Error('replaced') }</script>
       <script type="module" src="/dist/one-pill-widgets.js"></script>`,
    );
    expect(widget.state).to.equal('words');
    // Where even the script cannot run with that, it says so of the script.
    expect(['failed-to-render', 'script-missing']).to.include(widget.causes[0]);
  });
});

describe('the check says why a banner is absent', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('it has other days', async () => {
    const day = new Date(Date.now() + 40 * 864e5).toISOString().slice(5, 10);
    const widget = await checkOne(banner(`on="${day}"`));
    expect([widget.state, ...widget.causes]).to.deep.equal(['resting', 'other-days']);
    expect(widget.text).to.contain('#one-pill-preview');
  });

  const day = 864e5;
  const dismissals = {
    'closed-until': { remember: '7d', until: () => Date.now() + 7 * day, storage: localStorage },
    'closed-for-good': { remember: 'forever', until: () => Date.now() + 1e8 * day, storage: localStorage },
    'closed-in-tab': { remember: 'session', until: () => Date.now() + 1e8 * day, storage: sessionStorage },
  };
  for (const [cause, { remember, until: last, storage }] of Object.entries(dismissals)) {
    it(`it was closed earlier: ${cause}`, async () => {
      const end = last();
      storage.setItem('one-pill:dismissed:news', `${Date.now() - 1000} ${end}`);
      const widget = await checkOne(banner(`dismissible message-id="news" remember="${remember}"`));
      expect([widget.state, ...widget.causes]).to.deep.equal(['resting', cause]);
      if (cause === 'closed-until') {
        const date = new Date(end).toLocaleDateString('en', { dateStyle: 'long' });
        expect(widget.text).to.contain(`stays closed until ${date}.`);
      }
      expect(storage.getItem('one-pill:dismissed:news')).to.contain(` ${end}`);
    });
  }

  it('it was closed in this view, where nothing could be stored', async () => {
    const page = await openWritten(banner('dismissible message-id="full"'), { tag: 'data-wait' });
    await until(() => page.document.querySelector('one-pill-banner')!.shadowRoot, 'upgraded');
    page.document.querySelector('one-pill-banner')!.dismiss();
    localStorage.clear();
    page.window.location.hash = '#one-pill-check';
    const { widgets } = await readPanel(page);
    // A change of the hash has it ask the storage again, and keeps what was closed here.
    expect(widgets[0]!.causes).to.deep.equal(['closed-in-view']);
  });
});
