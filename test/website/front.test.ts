import { aTimeout, expect } from '@open-wc/testing';
import { engine } from '../support/engine.ts';
import { setTypeface } from '../support/fonts.ts';
import { closePages, openPage, upgraded } from '../support/page.ts';
import { find } from '../support/shadow.ts';

const own = [
  '',
  'es/',
  'builder/',
  'es/builder/',
  'facts/',
  'es/facts/',
  'embed/',
  'embed/en/pills-2025.html',
];
/** Those that have style sheets of their own beside the one of all pages. */
const withOwnStyles: Readonly<Record<string, number>> = {
  'print/poster/': 1,
  'es/print/poster/': 1,
  'print/cards/': 1,
  'es/print/cards/': 1,
  'words/': 2,
  'es/words/': 2,
};
own.push(...Object.keys(withOwnStyles));
const address = (name: string) => `/site/${name}${name.endsWith('.html') ? '' : 'index.html'}`;

async function parsed(name: string): Promise<Document> {
  const html = await (await fetch(address(name))).text();
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the project’s own pages', () => {
  afterEach(closePages);

  for (const name of own) {
    it(`run under the strict policy, with its style sheets and nothing inline: /${name}`, async () => {
      const page = await parsed(name);
      const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')!.getAttribute('content')!;
      // A page in a sandbox has no self; its style sheets stand in it, each named by its hash.
      const isFrame = name.startsWith('embed');
      for (const part of [
        "default-src 'none'",
        `script-src ${isFrame ? 'http: https:' : "'self'"};`,
        "require-trusted-types-for 'script'",
      ]) {
        expect(`${policy};`).to.include(part);
      }
      expect(policy).to.match(isFrame ? /style-src( 'sha256-[\w+/=]{44}'){1,2};/ : /style-src 'self';/);
      expect(page.querySelectorAll('link[rel=stylesheet]')).to.have.length(
        isFrame ? 0 : 1 + (withOwnStyles[name] ?? 0),
      );
      expect(page.querySelectorAll('style')).to.have.length(isFrame ? 1 : 0);
      expect(page.querySelectorAll('[style], script:not([src]), [onclick]')).to.have.length(0);
    });

    it(`break nothing of that policy: /${name}`, async () => {
      const page = await openPage(address(name));
      const violations: string[] = [];
      page.document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
      await upgraded(page);
      await aTimeout(200);
      expect(violations).to.deep.equal([]);
    });
  }

  for (const name of [...own, 'options/', 'school/', 'newsroom/', 'coalition/']) {
    it(`have no address that leads nowhere: /${name}`, async () => {
      const page = await parsed(name);
      const base = new URL(address(name), location.href);
      const local = [
        ...page.querySelectorAll(
          // A video's address may be written as people do, and one file is missing on purpose.
          '[href]:not([href*=not-there]), [src]:not(one-pill-video-card)',
        ),
      ]
        .map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src')!, base))
        .filter(({ origin }) => origin === location.origin);
      for (const path of new Set(local.map(({ pathname }) => pathname))) {
        expect((await fetch(path, { method: 'HEAD' })).status, path).to.equal(200);
      }
    });
  }

  for (const name of ['', 'es/']) {
    for (const width of [320, 480, 768, 1280]) {
      it(`keep the room that each widget takes, at ${width} px: /${name}`, async () => {
        const page = await openPage(address(name), width);
        const rooms = [...page.document.querySelectorAll<HTMLElement>('.room > *')];
        expect(rooms).to.have.length(5);
        await upgraded(page);
        await setTypeface('ordinary', page.document);
        await aTimeout(100);
        const wrong = rooms.flatMap((room) => {
          const widget = find(room, '.frame');
          const kept = parseFloat(page.window.getComputedStyle(room).minHeight);
          const missing = room.getBoundingClientRect().height - kept;
          const empty = kept - widget.getBoundingClientRect().height;
          // Nothing moves. In columns narrower than those that were measured, and in the site's larger type, more stays empty.
          const mostEmpty = width < 480 ? 300 : 90;
          return missing > 1 || empty > mostEmpty
            ? `${room.id}: ${missing} px too little, ${empty} px empty`
            : [];
        });
        expect(wrong).to.deep.equal([]);
      });
    }

    it(`never move while loading (Chromium tells): /${name}`, async function () {
      if (engine !== 'chromium') this.skip();
      const page = await openPage(address(name), 1280);
      let shift = 0;
      new (page.document.defaultView as Window & typeof globalThis).PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await upgraded(page);
      await aTimeout(500);
      expect(shift).to.be.below(0.01);
    });
  }

  it('tell in both languages of the same things', async () => {
    for (const name of ['', 'builder/', 'facts/', 'print/poster/', 'print/cards/', 'words/']) {
      const [en, es] = await Promise.all([parsed(name), parsed(`es/${name}`)]);
      expect(es.documentElement.lang).to.equal('es');
      expect(es.querySelectorAll('h2').length).to.equal(en.querySelectorAll('h2').length);
      expect(es.body.textContent).to.include('Proyecto independiente');
      expect(en.body.textContent).to.include('Not affiliated with');
    }
  });
});
