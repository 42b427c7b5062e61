import { aTimeout, expect } from '@open-wc/testing';
import { widgets } from '../../src/widgets.ts';
import { until, upgraded, widgetsOf, type HostPage } from '../support/page.ts';
import {
  closePages,
  expectAtHome,
  expectSilence,
  fallbackShows,
  forget,
  openHost,
  ownWarnings,
} from './hosts.ts';

const whole = 'one-pill-widgets.js';
const classic = 'one-pill-widgets.iife.js';
const ownFile = (id: string) => `one-pill-${id}.js`;

/** Adds a script tag and waits until the script has run. */
function addScript(page: HostPage, file: string): Promise<void> {
  const script = page.document.createElement('script');
  if (file !== classic) script.type = 'module';
  script.src = `/dist/${file}`;
  return new Promise((done, failed) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`${file} did not load`)));
    page.document.head.append(script);
  });
}

async function openWith(name: 'bare-widgets' | 'bare-divs', files: readonly string[]): Promise<HostPage> {
  const page = await openHost(name);
  for (const file of files) await addScript(page, file);
  return page;
}

const litGlobals = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

const mountedTags = (page: HostPage) => widgetsOf(page.document).map(({ localName }) => localName);

describe('each built file', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const file of [whole, classic, ...widgets.map(({ id }) => ownFile(id))]) {
    it(`${file} leaves no global behind but Lit's own`, async () => {
      const page = await openHost('bare-widgets');
      const before = new Set(Object.getOwnPropertyNames(page.window));
      await addScript(page, file);
      const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.has(name));
      expect(added.sort()).to.deep.equal(litGlobals);
    });
  }

  for (const { id, tag } of widgets) {
    it(`${ownFile(id)} brings its widget to life and leaves the others' words alone, in silence`, async () => {
      const page = await openWith('bare-widgets', [ownFile(id)]);
      const own = page.document.querySelector(tag)!;
      await until(() => own.shadowRoot?.querySelector('.frame'), tag);
      for (const widget of widgetsOf(page.document)) {
        if (widget !== own) expect(fallbackShows(widget), widget.localName).to.equal(true);
      }
      expectSilence(page);
    });

    it(`${ownFile(id)} mounts its div and leaves the others', in silence`, async () => {
      const page = await openWith('bare-divs', [ownFile(id)]);
      await until(() => mountedTags(page).length > 0, 'mounted');
      expect(mountedTags(page)).to.deep.equal([tag]);
      for (const div of page.document.querySelectorAll(`div:not([data-one-pill="${id}"])`)) {
        expect(fallbackShows(div), div.getAttribute('data-one-pill')!).to.equal(true);
      }
      expectSilence(page);
    });

    it(`${ownFile(id)} says which names there are to a div with none of them`, async () => {
      const page = await openHost('bare-divs');
      page.document.querySelector('div')!.setAttribute('data-one-pill', 'stat-countr');
      await addScript(page, ownFile(id));
      await until(() => ownWarnings(page).length, 'warning');
      for (const other of widgets) expect(ownWarnings(page)[0]).to.contain(other.id);
    });
  }
});

describe('several built files on one page', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  const sets: Record<string, string[]> = {
    'each widget by its own file': widgets.map(({ id }) => ownFile(id)),
    'each by its own file, in the other order': widgets.map(({ id }) => ownFile(id)).toReversed(),
    'the banner’s file, then the whole module': [ownFile('banner'), whole],
    'the whole module, then the files of two widgets': [
      whole,
      ownFile('video-card'),
      ownFile('stat-counter'),
    ],
    'the classic script, then one widget’s file': [classic, ownFile('comparison-slider')],
    'one widget’s file twice, then the whole module': [
      ownFile('stat-counter'),
      `${ownFile('stat-counter')}?again`,
      whole,
    ],
  };

  for (const [name, files] of Object.entries(sets)) {
    it(`${name}: all four work, in silence`, async () => {
      await expectAtHome(await openWith('bare-widgets', files));
    });

    it(`${name}: each div is mounted once, in silence`, async () => {
      const page = await openWith('bare-divs', files);
      await until(() => mountedTags(page).length === widgets.length, 'every div mounted');
      await upgraded(page);
      expect(mountedTags(page)).to.deep.equal(widgets.map(({ tag }) => tag));
      for (const div of page.document.querySelectorAll('[data-one-pill]')) {
        expect(div.children, div.getAttribute('data-one-pill')!).to.have.length(1);
      }
      expectSilence(page);
    });
  }

  for (const [name, files] of Object.entries({
    ...sets,
    'two widgets’ files': [ownFile('banner'), ownFile('video-card')],
  })) {
    it(`${name}: a name that no widget has is told once`, async () => {
      const page = await openWith('bare-divs', files);
      const div = page.document.createElement('div');
      div.dataset.onePill = 'stat-countr';
      page.document.body.append(div);
      await until(() => ownWarnings(page).length, 'a warning');
      await aTimeout(50);
      expect(ownWarnings(page)).to.have.length(1);
    });
  }

  it('two widgets’ files: both work and the two others keep their words', async () => {
    const page = await openWith('bare-divs', [ownFile('banner'), ownFile('video-card')]);
    await until(() => mountedTags(page).length === 2, 'mounted');
    await upgraded(page);
    expect(mountedTags(page)).to.deep.equal(['one-pill-banner', 'one-pill-video-card']);
    for (const id of ['stat-counter', 'comparison-slider']) {
      expect(fallbackShows(page.document.querySelector(`[data-one-pill="${id}"]`)!), id).to.equal(true);
    }
    expectSilence(page);
  });

  it('divs that come later are mounted by the file that brings their widget', async () => {
    const page = await openWith('bare-divs', [ownFile('banner'), ownFile('video-card')]);
    const div = page.document.createElement('div');
    div.dataset.onePill = 'video-card';
    div.innerHTML = '<p>Fallback <a href="https://youtu.be/MADEUP_ID_0">A video</a></p>';
    page.document.body.append(div);
    await until(() => div.querySelector('one-pill-video-card'), 'mounted');
    expect(div.children).to.have.length(1);
    expectSilence(page);
  });
});
