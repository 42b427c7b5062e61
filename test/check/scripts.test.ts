import { expect } from '@open-wc/testing';
import { closePages, forget } from '../host-pages/hosts.ts';
import { checkWritten } from './support.ts';

const banner = '<one-pill-banner>Words</one-pill-banner>';
const module = '/dist/one-pill-widgets.js';
const classic = '/dist/one-pill-widgets.iife.js';
/** The test server under another name, which is another site to the browser. */
const otherSite = `http://127.0.0.1:${location.port}`;
/** `'self'` is nothing in a page that stands in an attribute, to Firefox. */
const thisSite = location.origin;
const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

interface Case {
  head: string;
  before?: string;
  /** Of the check's own tag. */
  tag?: string;
  cause: string;
  /** In engines that do not say how a request ended. */
  orCause?: string;
  /** What the webmaster is told by name. */
  says: string | RegExp;
}

/** Scripts that do not run: the banner's words stand. */
const broken: Readonly<Record<string, Case>> = {
  'no script tag at all': { head: '', cause: 'no-script', says: 'Add the script tag' },
  'a file that is not there': {
    head: '<script type="module" src="/nowhere/one-pill-widgets.js"></script>',
    cause: 'not-found',
    orCause: 'not-arrived',
    says: /\/nowhere\/one-pill-widgets\.js/,
  },
  'a type that no browser runs, as cookie banners leave it': {
    head: `<script type="text/plain" data-category="marketing" src="${module}"></script>`,
    cause: 'wrong-type',
    says: 'type="text/plain"',
  },
  'a src that was moved to another attribute': {
    head: `<script type="module" data-lazy-src="${module}"></script>`,
    cause: 'no-src',
    says: 'has lost its src',
  },
  'Rocket Loader’s type': {
    head: `<script type="3f0c5d1b2a4e6f8091a2b3c4-module" src="${module}"></script>`,
    cause: 'optimizer',
    says: /Cloudflare Rocket Loader .* data-cfasync="false"/,
  },
  'WP Rocket’s type': {
    head: `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="${module}"></script>`,
    cause: 'optimizer',
    says: /WP Rocket .* nowprocket/,
  },
  'LiteSpeed’s type': {
    head: `<script type="litespeed/javascript" data-src="${module}"></script>`,
    cause: 'optimizer',
    says: /LiteSpeed Cache .* data-no-optimize="1"/,
  },
  nomodule: {
    head: `<script nomodule src="${classic}"></script>`,
    cause: 'nomodule',
    says: 'Remove nomodule',
  },
  'the module without type="module"': {
    head: `<script src="${module}"></script>`,
    cause: 'not-module',
    says: 'one-pill-widgets.iife.js',
  },
  'a module of another site that does not allow it': {
    head: `<script type="module" src="${otherSite}${module}"></script>`,
    cause: 'other-site',
    says: /Access-Control-Allow-Origin/,
  },
  'a file that is not the one that was checked': {
    head: `<script type="module" src="${module}?changed" crossorigin integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></script>`,
    cause: 'integrity',
    says: 'integrity="…"',
  },
  'a file that is cut in two': {
    head: '<script type="module" src="/test/check/scripts/one-pill-banner.js"></script>',
    cause: 'stopped',
    says: 'cut in two',
  },
  'a policy that names only this site': {
    before: policy(`script-src ${thisSite}`),
    head: `<script src="${otherSite}${classic}"></script>`,
    cause: 'blocked',
    says: `Add ${otherSite} to script-src.`,
  },
  'a policy with a nonce': {
    before: policy(`script-src 'nonce-c2FtcGxl'`),
    tag: 'nonce="c2FtcGxl"',
    head: `<script type="module" src="${module}"></script>`,
    cause: 'blocked-nonce',
    says: /nonce="…" on the script tag/,
  },
};

describe('the check says why the script does not run', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const [name, { cause, orCause = cause, says, ...written }] of Object.entries(broken)) {
    it(name, async () => {
      const checked = await checkWritten(banner, written);
      expect([cause, orCause]).to.include(checked.causes.join());
      if (typeof says === 'string') expect(checked.text).to.contain(says);
      else expect(checked.text).to.match(says);
      const [widget] = checked.widgets;
      expect(widget!.state).to.equal('words');
      expect(widget!.causes).to.deep.equal(['script-missing']);
    });
  }

  it('a file that arrives and brings nothing, with the policy that stands in the page', async () => {
    const checked = await checkWritten('<one-pill-video-card>Words</one-pill-video-card>', {
      before: policy(`script-src ${thisSite}`),
      head: '<script type="module" src="/test/check/scripts/one-pill-video-card.js"></script>',
    });
    expect(checked.causes).to.deep.equal(['not-run', 'policy-in-page']);
    expect(checked.text).to.contain(`script-src ${thisSite}`);
  });

  it('a script that the policy stops under a name that is not ours', async () => {
    const checked = await checkWritten(banner, {
      before: policy(`script-src ${thisSite}`),
      head: `<script src="${otherSite}/assets/bundle.js"></script>`,
    });
    expect(checked.causes).to.include('no-script').and.to.include('blocked');
    expect(checked.text).to.contain(`${otherSite}/assets/bundle.js`);
  });

  it('all scripts in one file of Autoptimize', async () => {
    const checked = await checkWritten(banner, {
      head: '<script src="/wp-content/cache/autoptimize/js/autoptimize_1234.js"></script>',
    });
    expect(checked.causes).to.deep.equal(['no-script', 'merged', 'failed-scripts']);
    expect(checked.text).to.contain('data-noptimize="1"');
  });
});

describe('the check says what is odd about scripts that run', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  it('a tag that an optimizer has held back', async () => {
    const held = `<script type="rocketlazyloadscript" data-rocket-src="${module}"></script>`;
    const checked = await checkWritten(banner, {
      head: `${held}<script src="${classic}"></script>`,
    });
    expect(checked.causes).to.deep.equal(['optimizer-late', 'runs']);
    expect(checked.widgets[0]!.state).to.equal('shows');
  });

  it('files of two releases', async () => {
    const checked = await checkWritten(banner, {
      head: `<script type="module" src="/dist/one-pill-banner.js?version=9.9.9"></script>
        <script type="module" src="/dist/one-pill-stat-counter.js"></script>`,
    });
    expect(checked.causes).to.deep.equal(['runs', 'runs', 'versions']);
    expect(checked.text).to.contain('9.9.9');
    expect(checked.widgets[0]!.text).to.contain('version 9.9.9');
  });

  it('one widget’s file beside the file of all', async () => {
    const checked = await checkWritten(banner, {
      head: `<script type="module" src="/dist/one-pill-banner.js"></script><script type="module" src="${module}"></script>`,
    });
    expect(checked.causes).to.deep.equal(['runs', 'runs', 'copies']);
    expect(checked.text).to.contain('2 of these script tags');
  });

  it('but not files of different widgets, nor a folder with such a name', async () => {
    const checked = await checkWritten(banner, {
      head: `<script type="module" src="/dist/one-pill-banner.js"></script>
        <script type="module" src="/dist/one-pill-stat-counter.js"></script>
        <script type="text/plain" src="/one-pill-widgets-0.1.0/menu.js"></script>`,
    });
    expect(checked.causes).to.deep.equal(['runs', 'runs']);
  });

  it('a feed and a poster that the policy stops', async () => {
    const checked = await checkWritten(
      `<one-pill-stat-counter src="https://figures.example/feed.json" fact="a">Words</one-pill-stat-counter>
      <one-pill-video-card src="https://youtu.be/MADEUP_ID_0" poster="https://pictures.example/a.jpg">Words</one-pill-video-card>`,
      { before: policy(`script-src ${thisSite}; connect-src ${thisSite}; img-src ${thisSite}`) },
    );
    expect(checked.causes).to.have.members(['runs', 'blocked', 'blocked']);
    expect(checked.text).to.contain('Add https://figures.example to connect-src.');
    expect(checked.text).to.contain('Add https://pictures.example to img-src.');
    expect(checked.widgets[0]!.causes).to.include('feed-failed');
  });
});
