import { aTimeout, expect } from '@open-wc/testing';
import { until, upgraded, widgetsOf } from '../support/page.ts';
import {
  closePages,
  expectAtHome,
  expectFallbacks,
  expectLikeClean,
  expectSilence,
  forget,
  openHost,
  useWidgets,
} from './hosts.ts';
import { find } from '../support/shadow.ts';

/** Firefox and WebKit have Trusted Types only in late versions; elsewhere the header says nothing to them. */
const trustedTypes = 'trustedTypes' in window;

/** Each of these is a recipe of docs/strict-sites.md. */
const policies = {
  'strict-csp': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
  'readme-csp': 'the policy of the docs',
  nonce: 'a nonce on the script tag',
  'strict-dynamic': "a nonce, 'strict-dynamic' and a loader that adds the classic script",
  integrity: 'the integrity of the built file',
  'trusted-types': 'trusted-types lit-html',
  'trusted-types-duplicates': "trusted-types lit-html 'allow-duplicates', with two copies",
  coep: 'Cross-Origin-Embedder-Policy: require-corp',
};

describe('a site with a policy', () => {
  afterEach(() => {
    closePages();
    forget();
  });

  for (const [name, policy] of Object.entries(policies)) {
    it(`has the widgets of any other, without one violation: ${policy}`, async () => {
      await expectAtHome(await openHost(name));
    });
  }

  it('really is tested under its policy', async () => {
    const page = await openHost('strict-csp');
    page.document.body.setAttribute('style', 'color: red');
    await until(() => page.window.recorded.violations.length, 'a violation');
    expect(page.window.recorded.violations).to.have.length(1);
  });

  it('plays the video where its policy names the player', async () => {
    const page = await openHost('readme-csp');
    const card = (await upgraded(page)).find(({ localName }) => localName === 'one-pill-video-card')!;
    (card as HTMLElementTagNameMap['one-pill-video-card']).play();
    expect(find(card, 'iframe').src).to.contain('https://www.youtube-nocookie.com/embed/');
    await aTimeout(200);
    expect(page.window.recorded.violations).to.deep.equal([]);
  });

  it('has the fallbacks where the integrity is of another file', async () => {
    const page = await openHost('integrity-wrong');
    await aTimeout(100);
    expectFallbacks(page);
  });

  it('has the fallbacks where no policy of Trusted Types may be made (skipped where the engine has none)', async function () {
    if (!trustedTypes) this.skip(); // The engine has no Trusted Types.
    const page = await openHost('trusted-types-none');
    await until(() => page.window.recorded.violations.length, 'a violation');
    expectFallbacks(page);
  });

  it('has the first copy work where Trusted Types allow no second', async () => {
    const page = await openHost('trusted-types-two-copies');
    await expectLikeClean(page);
    await useWidgets(page);
    expect(page.window.recorded.errors).to.have.length(trustedTypes ? 1 : 0);
  });

  it('has the fallbacks where scripts are blocked', async () => {
    const page = await openHost('script-blocked');
    expectFallbacks(page);
  });

  it('has the widgets in a sandboxed frame, without an origin and without storage', async () => {
    const told = new Promise<Record<string, unknown>>((done) =>
      addEventListener('message', ({ data }) => data.heights && done(data), { once: true }),
    );
    await openHost('sandboxed', 800, 'allow-scripts');
    const { heights, hiddenBy, origin, violations, warnings, errors } = await told;
    expect(origin).to.equal('null');
    // None of the widgets is lower.
    for (const height of heights as number[]) expect(height).to.be.above(60);
    expect(hiddenBy).to.equal('dismissed');
    expect([violations, warnings, errors]).to.deep.equal([[], [], []]);
  });

  it('keeps its own markup: not one attribute or child of the elements is changed', async () => {
    const page = await openHost('strict-csp');
    const source = await (await fetch('/test/host-pages/strict-csp.html')).text();
    await upgraded(page);
    await useWidgets(page);
    const served = new DOMParser().parseFromString(source, 'text/html');
    for (const [index, widget] of widgetsOf(page.document).entries()) {
      expect(widget.outerHTML).to.equal(widgetsOf(served)[index]!.outerHTML);
    }
    expectSilence(page);
  });
});
