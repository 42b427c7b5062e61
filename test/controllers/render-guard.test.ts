import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { recordProblems, type Problems } from '../support/problems.ts';
import { findAll, has } from '../support/shadow.ts';

const tags = [
  'one-pill-stat-counter',
  'one-pill-banner',
  'one-pill-comparison-slider',
  'one-pill-video-card',
];
const attributes: Record<string, string> = {
  'one-pill-stat-counter': 'fact="pills-2025"',
  'one-pill-banner': 'dismissible message-id="guard" help="988"',
  'one-pill-comparison-slider': '',
  'one-pill-video-card': 'src="https://youtu.be/dQw4w9WgXcQ" heading="A film"',
};

/** An element with the author's words, and words that the author has put into a slot. */
function make(tag: string): LitElement {
  const holder = document.createElement('div');
  holder.innerHTML = `<${tag} ${attributes[tag]}><p id="own">The author's own words</p><p id="slotted" slot="caption">A caption</p></${tag}>`;
  document.body.append(holder);
  return holder.firstElementChild as LitElement;
}

const isSeen = (element: Element | null) => !!element && element.getBoundingClientRect().height > 0;

function expectFallback(element: LitElement): void {
  expect(isSeen(element.querySelector('#own')), 'own words').to.equal(true);
  expect(isSeen(element.querySelector('#slotted')), 'slotted words').to.equal(true);
  expect(element.shadowRoot?.querySelectorAll(':not(slot, style)').length ?? 0, 'other nodes').to.equal(0);
}

function expectWidget(element: LitElement): void {
  expect(isSeen(element.shadowRoot!.querySelector('.frame'))).to.equal(true);
  expect(findAll(element, '.frame')).to.have.length(1);
  expect(isSeen(element.querySelector('#own'))).to.equal(false);
}

/** Breaks a function of the browser's for as long as `during` runs. */
async function withBroken(
  owner: object,
  name: string,
  replacement: unknown,
  during: () => Promise<void>,
): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: replacement });
  try {
    await during();
  } finally {
    Object.defineProperty(owner, name, original);
  }
}

const broken = () => {
  throw new TypeError('broken by the page');
};

for (const tag of tags) {
  describe(`<${tag}> that cannot render`, () => {
    let problems: Problems;
    const uncaught: string[] = [];
    const onError = (event: Event) =>
      uncaught.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
    beforeEach(() => {
      problems = recordProblems();
      uncaught.length = 0;
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
    });
    afterEach(() => {
      problems.stop();
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      document.querySelector('#own')?.closest('div')?.remove();
    });

    const expectToldOnce = () => {
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-render']);
      expect(problems.warnings).to.deep.equal([`[one-pill] ${problems.errors[0]!.message}`]);
      expect(problems.warnings[0]).to.contain(`<${tag}>`);
      expect(uncaught).to.deep.equal([]);
    };

    const ways: [name: string, owner: object, method: string, replacement: unknown][] = [
      ['importNode throws', Document.prototype, 'importNode', broken],
      ['importNode gives nothing', Document.prototype, 'importNode', () => null],
      ['nothing can be inserted', Node.prototype, 'insertBefore', broken],
      ['texts are refused', Document.prototype, 'createComment', broken],
      [
        'an object without a text is thrown',
        Document.prototype,
        'importNode',
        () => {
          // eslint-disable-next-line no-throw-literal
          throw Object.create(null);
        },
      ],
    ];
    for (const [name, owner, method, replacement] of ways) {
      it(`shows the author's words where ${name}, tells of it once, and the widget when that is over`, async () => {
        let element!: LitElement;
        await withBroken(owner, method, replacement, async () => {
          element = make(tag);
          await element.updateComplete;
          expectFallback(element);
          element.requestUpdate();
          await element.updateComplete;
          expectFallback(element);
        });
        expectToldOnce();
        element.requestUpdate();
        await element.updateComplete;
        expectWidget(element);
      });
    }

    it("shows the author's words where no style sheet can be adopted", async () => {
      const descriptor = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { ...descriptor, set: broken });
      const element = make(tag);
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', descriptor);
      await element.updateComplete;
      expectFallback(element);
      element.requestUpdate();
      await element.updateComplete;
      expectFallback(element);
      expectToldOnce();
    });

    it("shows the author's words where there can be no shadow root", async () => {
      let element!: LitElement;
      await withBroken(Element.prototype, 'attachShadow', broken, async () => {
        element = make(tag);
        await element.updateComplete;
      });
      expect(element.shadowRoot).to.equal(null);
      expectFallback(element);
      expectToldOnce();
    });

    it('gives way to the author’s words when a later update fails, at any of its steps', async () => {
      for (const step of ['willUpdate', 'render', 'updated'] as const) {
        const element = make(tag);
        await element.updateComplete;
        expectWidget(element);
        Object.defineProperty(element, step, { configurable: true, value: broken });
        element.requestUpdate();
        await element.updateComplete;
        expectFallback(element);
        delete (element as unknown as Record<string, unknown>)[step];
        element.requestUpdate();
        await element.updateComplete;
        expectWidget(element);
        element.parentElement!.remove();
      }
      expect(problems.errors).to.have.length(3);
      expect(uncaught).to.deep.equal([]);
    });

    it('asks for no update without end', async () => {
      const element = make(tag);
      await element.updateComplete;
      let renders = 0;
      Object.defineProperty(element, 'render', {
        value() {
          renders++;
          throw new Error(`failure ${renders}`);
        },
      });
      element.requestUpdate();
      await aTimeout(50);
      expect(renders).to.be.within(1, 3);
      expectToldOnce();
    });
  });

  describe(`<${tag}> in a shadow root that was there before the script`, () => {
    const parse = (inside: string) => {
      const holder = document.createElement('div');
      const source = `<${tag} ${attributes[tag]}><template shadowrootmode="open">${inside}</template><p id="own">words</p></${tag}>`;
      (holder as unknown as { setHTMLUnsafe: (html: string) => void }).setHTMLUnsafe(source);
      return holder;
    };

    const roots = {
      'a plain one': '<div class="frame prerendered">As rendered before</div>',
      'one of a server’s Lit':
        '<style>.frame{color:red}</style><!--lit-part AbCdEf--><!--lit-node 0--><div class="frame prerendered">As rendered before</div><!--/lit-part-->',
      'somebody else’s': 'bare words <slot></slot><one-pill-banner class="prerendered"></one-pill-banner>',
      'an empty one': '',
    };
    for (const [name, inside] of Object.entries(roots)) {
      it(`takes over ${name}, in the same task and without a second copy`, async () => {
        const holder = parse(inside);
        expect((holder.firstElementChild as LitElement).shadowRoot, 'declarative root').to.exist;
        document.body.append(holder);
        const element = holder.firstElementChild as LitElement;
        const seen: string[] = [];
        // What a frame would paint: something always stands, and never two.
        const frame = new Promise<void>((done) =>
          requestAnimationFrame(() => {
            seen.push(...Array.from(findAll(element, '.frame'), (each) => each.className));
            done();
          }),
        );
        await frame;
        expect(seen).to.have.length(1);
        expect(has(element, '.prerendered')).to.equal(false);
        expect(element.shadowRoot!.textContent).not.to.contain('bare words');
        expectWidget(element);
        holder.remove();
      });
    }

    it('leaves what was rendered before where it cannot render itself', async () => {
      const problems = recordProblems();
      const holder = parse('<div class="frame prerendered">As rendered before</div>');
      await withBroken(Document.prototype, 'importNode', broken, async () => {
        document.body.append(holder);
        await (holder.firstElementChild as LitElement).updateComplete;
      });
      problems.stop();
      const root = holder.firstElementChild!.shadowRoot!;
      expect(root.textContent!.trim()).to.equal('As rendered before');
      expect(isSeen(root.querySelector('.prerendered'))).to.equal(true);
      expect(problems.errors.map(({ code }) => code)).to.deep.equal(['failed-to-render']);
      holder.remove();
    });
  });
}
