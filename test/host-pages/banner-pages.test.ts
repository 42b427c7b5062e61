import { aTimeout, expect } from '@open-wc/testing';
import { engine } from '../support/engine.ts';
import {
  banner,
  box,
  closeFramed,
  isStuck,
  longPage,
  openFramed,
  rootPixels,
  type FramedPage,
} from './framed.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Stands in the text, and the page has no trace of it. */
function expectInText(page: FramedPage, message: string): void {
  expect(page.window.getComputedStyle(page.banner).position, message).to.equal('static');
  expect(rootPixels(page, 'padding-top'), message).to.equal(0);
  expect(rootPixels(page, 'padding-bottom'), message).to.equal(0);
  expect(page.root.style.length, message).to.equal(0);
}

/** Sticks to its edge over the whole window, and neither the first nor the last line is under it. */
async function expectAtEdge(page: FramedPage, edge: 'top' | 'bottom', offset = 0): Promise<void> {
  const { window, find, settled } = page;
  window.scrollTo({ top: 300, behavior: 'instant' });
  await settled();
  const stuck = box(page.banner);
  const windowEdge = edge === 'top' ? offset : page.root.clientHeight;
  expect(stuck[edge], `${edge} of the window`).to.be.closeTo(windowEdge, 1);
  const isSticky = page.window.getComputedStyle(page.banner).position === 'sticky';
  // In the flow of `body` it keeps the margin that browsers give that.
  expect(stuck.left).to.be.at.most(isSticky ? 10 : 0);
  window.scrollTo({ top: 0, behavior: 'instant' });
  await settled();
  if (edge === 'top')
    expect(box(find('#first')).top, 'first line').to.be.at.least(box(page.banner).bottom - 1);
  window.scrollTo({ top: 1e6, behavior: 'instant' });
  await settled();
  if (edge === 'bottom')
    expect(box(find('#last')).bottom, 'last line').to.be.at.most(box(page.banner).top + 1);
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Until a smooth scroll has come to its end, and one that has not begun would have. */
async function scrolled({ window }: FramedPage): Promise<void> {
  let last = NaN;
  for (let still = 0; still < 10; still = window.scrollY === last ? still + 1 : 0) {
    last = window.scrollY;
    await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done)));
  }
}

const placements = ['top', 'bottom'] as const;

describe('banner: a page that animates its own style', () => {
  afterEach(closeFramed);

  it('has the right room at once and after every resize where everything is in transition', async () => {
    for (const selector of ['*', 'html', ':root, body, one-pill-banner']) {
      const page = await openFramed(
        `${selector}{transition:all .3s} html{padding-top:10px;scroll-padding-top:20px}`,
        longPage(),
      );
      const height = () => box(page.banner).height;
      const expectRoom = () => {
        expect(rootPixels(page, 'padding-top'), selector).to.be.closeTo(10 + height(), 0.1);
        expect(parseFloat(page.root.style.getPropertyValue('--one-pill-banner-height'))).to.be.closeTo(
          height(),
          0.1,
        );
        const scrollPadding = page.window.getComputedStyle(page.root).scrollPaddingTop;
        expect(parseFloat(scrollPadding), scrollPadding).to.be.closeTo(20 + height(), 0.1);
      };
      expectRoom();
      for (const width of [700, 560, 640, 520, 800, 660]) {
        page.frame.style.inlineSize = `${width}px`;
        await page.settled();
        expectRoom();
      }
      await aTimeout(400);
      expectRoom();
      page.banner.remove();
      expect(page.root.getAttribute('style')).to.equal(null);
      await aTimeout(400);
      expect(rootPixels(page, 'padding-top')).to.equal(10);
      closeFramed();
    }
  });

  it('adds to a padding that moves by itself, by keyframes or a transition under way', async () => {
    const page = await openFramed(
      '@keyframes move{from{padding-top:0}to{padding-top:200px}} html{animation:move 1s linear infinite alternate}',
      longPage(),
    );
    for (let count = 0; count < 5; count++) {
      page.window.dispatchEvent(new Event('resize'));
      expect(rootPixels(page, 'padding-top')).to.be.within(
        box(page.banner).height - 0.1,
        box(page.banner).height + 200.1,
      );
      await aTimeout(60);
    }
  });

  it('writes nothing to the root when nothing has changed', async () => {
    const page = await openFramed('*{transition:all .2s}', longPage());
    const records: MutationRecord[] = [];
    const observer = new page.window.MutationObserver((found) => records.push(...found));
    observer.observe(page.root, { attributes: true });
    for (let count = 0; count < 6; count++) page.window.dispatchEvent(new Event('resize'));
    page.window.location.hash = 'last';
    page.banner.requestUpdate();
    page.document.body.className = 'other';
    await page.settled();
    observer.disconnect();
    expect(records).to.have.length(0);
  });

  it('follows the page’s own paddings when a media query changes them', async () => {
    const page = await openFramed(
      `html{padding-top:10px;scroll-padding-top:20px}
      @media(max-width:600px){html{padding-top:44px;scroll-padding-top:5px}}`,
      longPage(),
    );
    const expectRoom = (padding: number, scrollPadding: number) => {
      const { height } = box(page.banner);
      expect(rootPixels(page, 'padding-top')).to.be.closeTo(padding + height, 0.1);
      expect(rootPixels(page, 'scroll-padding-top')).to.be.closeTo(scrollPadding + height, 0.1);
    };
    expectRoom(10, 20);
    page.frame.style.inlineSize = '560px';
    await page.settled();
    expectRoom(44, 5);
    page.frame.style.inlineSize = '800px';
    await page.settled();
    expectRoom(10, 20);
  });

  it('has its room against `!important` rules of the page, also later ones', async () => {
    const page = await openFramed('html{padding-top:7px!important}', longPage());
    expect(rootPixels(page, 'padding-top')).to.be.closeTo(7 + box(page.banner).height, 0.1);
    page.banner.remove();
    expect(page.root.getAttribute('style')).to.equal(null);
    expect(rootPixels(page, 'padding-top')).to.equal(7);
    const other = await openFramed('', longPage());
    other.style('html{padding-top:3px!important}');
    other.window.dispatchEvent(new Event('resize'));
    expect(rootPixels(other, 'padding-top')).to.be.at.least(box(other.banner).height - 0.1);
    // Read again with the width, as for media queries.
    other.frame.style.inlineSize = '700px';
    await other.settled();
    expect(rootPixels(other, 'padding-top')).to.be.closeTo(3 + box(other.banner).height, 0.1);
  });
});

describe('banner: a page that sets its root’s style', () => {
  afterEach(closeFramed);

  const resets: [string, (root: HTMLElement) => void, string | null][] = [
    ['setAttribute', (root) => root.setAttribute('style', 'color:red'), 'color:red'],
    ['removeAttribute', (root) => root.removeAttribute('style'), null],
    ['cssText', (root) => void (root.style.cssText = 'color: blue;'), 'color: blue;'],
    ['an empty attribute', (root) => root.setAttribute('style', ''), ''],
    [
      'each property',
      (root) =>
        ['--one-pill-banner-height', 'scroll-padding-top'].forEach((name) => root.style.removeProperty(name)),
      null,
    ],
    [
      'another scroll-padding',
      (root) => void (root.style.scrollPaddingTop = '33px'),
      'scroll-padding-top: 33px;',
    ],
  ];
  for (const placement of placements) {
    for (const [name, reset, left] of resets) {
      it(`has its room back after ${name} (${placement}), and the page its style at the end`, async () => {
        const page = await openFramed('', longPage(`placement="${placement}"`));
        const own = name === 'another scroll-padding' && placement === 'top' ? 33 : 0;
        for (let count = 0; count < 3; count++) {
          reset(page.root);
          await page.settled();
          const { height } = box(page.banner);
          expect(rootPixels(page, `padding-${placement}`)).to.be.closeTo(height, 0.1);
          expect(rootPixels(page, `scroll-padding-${placement}`)).to.be.closeTo(own + height, 0.1);
          expect(parseFloat(page.root.style.getPropertyValue('--one-pill-banner-height'))).to.be.closeTo(
            height,
            0.1,
          );
        }
        page.banner.dismiss();
        await page.banner.updateComplete;
        if (name === 'each property') expect(page.root.getAttribute('style')).to.be.oneOf([null, '']);
        else expect(page.root.getAttribute('style')).to.equal(left);
        expect(rootPixels(page, `padding-${placement}`)).to.equal(0);
      });
    }
  }

  for (const style of [
    null,
    '',
    'color:red',
    'padding:3px;COLOR:red',
    'scroll-padding-top: 40px !important;padding: 3px',
  ]) {
    it(`gives back style=${JSON.stringify(style)} to the letter`, async () => {
      const attribute = style === null ? '' : `style="${style}"`;
      const page = await openFramed('', longPage(), attribute);
      expect(isStuck(page)).to.equal(true);
      page.window.dispatchEvent(new Event('resize'));
      page.banner.dismiss();
      await page.banner.updateComplete;
      expect(page.root.getAttribute('style')).to.equal(style);
    });
  }

  it('does not fight a script that takes the room away whenever it is there: it stands in the text', async () => {
    const page = await openFramed('', longPage());
    let count = 0;
    const observer = new page.window.MutationObserver(() => {
      if (!page.root.hasAttribute('style')) return;
      count++;
      page.root.removeAttribute('style');
    });
    observer.observe(page.root, { attributes: true });
    page.root.removeAttribute('style');
    await waitUntil(() => count > 0 && !isStuck(page), 'the banner in the text');
    await aTimeout(300);
    expect(count).to.be.within(1, 30);
    const before = count;
    await aTimeout(200);
    expect(count).to.equal(before);
    expect(isStuck(page)).to.equal(false);
    expect(rootPixels(page, 'padding-top')).to.equal(0);
    observer.disconnect();
  });
});

describe('banner: anchors', () => {
  afterEach(closeFramed);

  const anchors = `<p id="first">First</p>${banner()}${[1, 2, 3, 4, 5, 6]
    .map((id) => `<div style="height:${400 + id * 37}px"></div><h2 id="a${id}" tabindex="-1">Anchor</h2>`)
    .join('')}<div style="height:2000px"></div>`;

  for (const css of [
    '',
    '*{transition:all .3s}',
    'html{scroll-behavior:smooth}',
    'h2:target{padding-top:9px}',
    'html,body{height:100%}',
  ]) {
    it(`are never under it (${css || 'a plain page'})`, async () => {
      const page = await openFramed(css, anchors);
      expect(isStuck(page)).to.equal(true);
      const expectClear = async (id: string, by: string) => {
        const { bottom } = box(page.banner);
        await scrolled(page);
        expect(box(page.find(`#${id}`)).top, `${by} ${id}`).to.be.below(bottom + 40);
        expect(box(page.find(`#${id}`)).top, `${by} ${id}`).to.be.at.least(bottom - 1);
      };
      for (const id of ['a1', 'a6', 'a3']) {
        page.window.location.hash = id;
        await expectClear(id, 'hash');
      }
      for (const id of ['a2', 'a5']) {
        page.find(`#${id}`).scrollIntoView();
        await expectClear(id, 'scrollIntoView');
      }
    });
  }

  it('that the reader came for are not covered by a banner that comes late', async () => {
    const page = await openFramed('', anchors.replace('placement="top"', 'placement="inline"'));
    page.window.location.hash = 'a3';
    await page.settled();
    expect(Math.abs(box(page.find('#a3')).top)).to.be.at.most(1);
    page.banner.placement = 'top';
    await page.banner.updateComplete;
    await page.settled();
    expect(isStuck(page)).to.equal(true);
    expect(box(page.find('#a3')).top).to.be.within(box(page.banner).bottom - 1, box(page.banner).bottom + 40);
  });
});

describe('banner: a page whose root does not scroll', () => {
  afterEach(closeFramed);

  const content = (attributes: string) => longPage(attributes);
  const shells: [string, string, (attributes: string) => string][] = [
    ['body scrolls', 'html{height:100%;overflow:hidden}body{height:100%;overflow:auto;margin:0}', content],
    ['body scrolls under a root that could', 'html,body{height:100%;overflow:auto}', content],
    [
      '#app scrolls',
      'html,body,#app{height:100%;margin:0}#app{overflow:auto}',
      (a) => `<div id=app>${content(a)}</div>`,
    ],
    [
      '#app of 100vh',
      'body{margin:0}#app{height:100vh;overflow-y:scroll}',
      (a) => `<div id=app>${content(a)}</div>`,
    ],
    [
      '#app of 100dvh beside the banner',
      'body{margin:0}#app{height:100dvh;overflow:auto}',
      (a) => `${banner(a)}<div id=app><div style="height:2000px">Words</div></div>`,
    ],
    [
      'main scrolls in a column',
      'body{margin:0}#app{height:100vh;display:flex;flex-direction:column}main{flex:1;overflow:auto}',
      (a) => `<div id=app><header>Head</header><main>${content(a)}</main></div>`,
    ],
    ['a fixed shell', '#app{position:fixed;inset:0;overflow:auto}', (a) => `<div id=app>${content(a)}</div>`],
    [
      'a fixed shell beside it',
      '#app{position:fixed;inset:0;overflow:auto}',
      (a) => `${banner(a)}<div id=app><div style="height:2000px">Words</div></div>`,
    ],
    ['overflow: hidden', 'body{overflow:hidden}', content],
    ['overflow: clip', 'html{overflow:clip}', content],
  ];
  for (const placement of placements) {
    for (const [name, css, body] of shells) {
      it(`has it in the text: ${name}, ${placement}`, async () => {
        const page = await openFramed(css, body(`placement="${placement}"`));
        expectInText(page, name);
        page.window.dispatchEvent(new Event('resize'));
        await page.settled();
        expectInText(page, name);
      });
    }
  }

  it('has it at its edge still while the page is locked for a dialog over it, and where it only fits its window', async () => {
    for (const lock of ['overflow:hidden', 'overflow:clip', 'position:fixed;width:100%']) {
      const page = await openFramed('', longPage());
      page.document.body.setAttribute('style', lock);
      page.window.dispatchEvent(new Event('resize'));
      await page.settled();
      expect(isStuck(page), lock).to.equal(true);
      page.document.body.removeAttribute('style');
      await page.settled();
      await expectAtEdge(page, 'top');
      closeFramed();
    }
    const short = await openFramed('', `<p id="first">First</p>${banner()}`);
    expect(isStuck(short)).to.equal(true);
  });

  it('has it at its edge once a lock that was there first is gone', async () => {
    const page = await openFramed('.locked{overflow:hidden}', `<body class="locked">${longPage()}`);
    expectInText(page, 'locked');
    page.document.body.className = '';
    await page.settled();
    await expectAtEdge(page, 'top');
  });
});

describe('banner: inside something that is not the page', () => {
  afterEach(closeFramed);

  const containers = [
    'transform:translateX(0)',
    'translate:1px',
    'rotate:1deg',
    'scale:1.01',
    'filter:saturate(1)',
    'backdrop-filter:blur(1px)',
    'perspective:100px',
    'will-change:transform',
    'will-change:filter',
    'contain:paint',
    'contain:layout',
    'contain:strict;height:500px',
    'contain:content',
    'content-visibility:auto',
    'clip-path:inset(0)',
  ];
  const inBox = (attributes: string) =>
    `<p id="first">First</p><div id="box" class="box">${banner(attributes)}<div style="height:1500px"></div></div><p id="last">Last</p>`;

  for (const css of containers) {
    it(`stays in the text in an ancestor with ${css}, from the start and later`, async () => {
      for (const placement of placements) {
        const page = await openFramed(`.box{${css}}`, inBox(`placement="${placement}"`));
        expectInText(page, css);
        page.find('#box').className = '';
        await page.settled();
        expect(isStuck(page), 'without').to.equal(true);
        await expectAtEdge(page, placement);
        page.find('#box').setAttribute('style', css);
        await page.settled();
        expectInText(page, `${css} later`);
        closeFramed();
      }
    });
  }

  it('stays in the text where the page itself is such an ancestor', async () => {
    for (const css of [
      'html{transform:translateX(0)}',
      'body{filter:blur(0)}',
      'body{will-change:transform}',
      'html{contain:paint}',
    ]) {
      const page = await openFramed(css, longPage('placement="bottom"'));
      expectInText(page, css);
      closeFramed();
    }
  });

  it('stays in the text where such an ancestor covers the window exactly, once it is scrolled', async () => {
    const page = await openFramed(
      'body{margin:0}#box{transform:translateX(0);min-height:100vh}',
      inBox('placement="top"').replace('<p id="first">First</p>', ''),
    );
    page.window.scrollTo(0, 50);
    await page.settled();
    expectInText(page, 'scrolled');
  });

  it('leaves a transform that only comes with :checked in the text as soon as the reader scrolls', async () => {
    const page = await openFramed(
      '#c:checked ~ .box{transform:translateX(1px)}',
      `<input id="c" type="checkbox">${inBox('placement="top"')}`,
    );
    expect(isStuck(page)).to.equal(true);
    page.find('#c').click();
    page.window.scrollTo(0, 40);
    await page.settled();
    expectInText(page, ':checked');
  });

  const apart: [string, string, (page: FramedPage) => void][] = [
    [
      'a modal dialog',
      `<dialog id="d">${banner()}</dialog>`,
      ({ find }) => (find('#d') as HTMLDialogElement).showModal(),
    ],
    [
      'a dialog',
      `<dialog id="d">${banner()}</dialog>`,
      ({ find }) => (find('#d') as HTMLDialogElement).show(),
    ],
    [
      'a dialog with its attribute',
      `<dialog id="d">${banner()}</dialog>`,
      ({ find }) => find('#d').setAttribute('open', ''),
    ],
    ['a scripted modal', `<div role="dialog" aria-modal="true">${banner()}</div>`, () => {}],
    ['a fixed box', `<div style="position:fixed;inset:50px">${banner()}</div>`, () => {}],
    ['closed details', `<details><summary>More</summary>${banner()}</details>`, () => {}],
    ['an inert part', `<div inert>${banner()}</div>`, () => {}],
    ['a popover', `<div id="d" popover>${banner()}</div>`, ({ find }) => find('#d').showPopover?.()],
    ['something hidden', `<div hidden>${banner()}</div>`, () => {}],
  ];
  for (const [name, markup, open] of apart) {
    it(`pads no page from inside ${name}`, async () => {
      for (const placement of placements) {
        const page = await openFramed(
          '',
          `<p id="first">First</p>${markup.replace('top', placement)}<div style="height:2000px"></div>`,
        );
        open(page);
        await page.settled();
        page.window.dispatchEvent(new Event('resize'));
        expectInText(page, name);
        closeFramed();
      }
    });
  }

  it('sticks once closed details are opened', async () => {
    const page = await openFramed(
      '',
      `<p id="first">First</p><details><summary>More</summary>${banner()}</details><div style="height:2000px"></div><p id="last">Last</p>`,
    );
    page.find('details').setAttribute('open', '');
    await page.settled();
    await expectAtEdge(page, 'top');
  });

  it('looks through slots and shadow roots of the page’s own components', async () => {
    for (const [css, sticks] of [
      ['', true],
      ['transform:translateX(0)', false],
    ] as const) {
      const page = await openFramed(
        '',
        `<p id="first">First</p><div id="part"></div><div style="height:2000px"></div><p id="last">Last</p>`.replace(
          '<div id="part"></div>',
          `<div id="part">${banner()}</div>`,
        ),
      );
      const part = page.find('#part');
      part.attachShadow({ mode: 'open' }).innerHTML = `<section style="${css}"><slot></slot></section>`;
      page.window.dispatchEvent(new Event('resize'));
      await page.settled();
      expect(isStuck(page), css).to.equal(sticks);
      if (sticks) {
        part.shadowRoot!.querySelector('section')!.setAttribute('style', 'filter:blur(0)');
        page.window.dispatchEvent(new Event('resize'));
      }
      await page.settled();
      expectInText(page, 'slotted into something that contains it');
      closeFramed();
    }
  });
});

describe('banner: bodies and roots of other kinds', () => {
  afterEach(closeFramed);

  for (const placement of placements) {
    for (const css of [
      'body{display:grid}',
      'body{display:grid;grid-template-columns:1fr 1fr}',
      'body{display:flex}',
      'body{display:flex;flex-direction:column;align-items:center}',
      'html{font-size:62.5%}',
      'html{zoom:1.25}',
      'body{zoom:.8}',
      'body{margin:0}',
      'body{position:relative;max-width:600px;margin:40px auto}',
      'html{overflow-x:hidden}',
      'html{scrollbar-gutter:stable}',
      'html{border-top:5px solid;margin:7px}',
      'body{container-type:inline-size}',
    ]) {
      it(`keeps the lines clear: ${css}, ${placement}`, async () => {
        for (const body of [
          longPage(`placement="${placement}"`),
          banner(`placement="${placement}"`) + longPage().replace(banner(), ''),
        ]) {
          const page = await openFramed(css, body);
          // WebKit does not say where zoomed elements stand in the window.
          const sticks = engine !== 'webkit' || !css.includes('zoom');
          expect(isStuck(page), css).to.equal(sticks);
          if (!sticks) {
            expectInText(page, css);
            return;
          }
          await expectAtEdge(page, placement);
          page.banner.dismiss();
          await page.banner.updateComplete;
          expect(page.root.getAttribute('style')).to.equal(null);
          closeFramed();
        }
      });
    }
  }

  it('covers no last line where the content is longer than a root of 100 %', async () => {
    for (const css of [
      'html,body{height:100%}',
      'html{height:100%}body{min-height:100%}',
      'html{height:100vh}',
    ]) {
      const page = await openFramed(css, longPage('placement="bottom"'));
      page.window.scrollTo(0, 1e6);
      await page.settled();
      const stuck = box(page.banner);
      const last = box(page.find('#last'));
      expect(!isStuck(page) || last.bottom <= stuck.top + 1, css).to.equal(true);
      closeFramed();
    }
  });
});

describe('banner: below what the page has at its top', () => {
  afterEach(closeFramed);

  const wordPress =
    'html{margin-top:32px!important}#wpadminbar{position:fixed;top:0;left:0;width:100%;height:32px;z-index:99999}' +
    '@media(max-width:782px){html{margin-top:46px!important}#wpadminbar{height:46px}}' +
    '@media(max-width:600px){#wpadminbar{position:absolute}}';
  const bar = '<div id="wpadminbar">Howdy</div>';

  for (const first of [true, false]) {
    it(`begins below WordPress’ bar${first ? ', first in the page' : ''}, and asks again on resize`, async () => {
      const page = await openFramed(
        wordPress,
        first ? banner() + longPage().replace(banner(), '') + bar : longPage() + bar,
      );
      await expectAtEdge(page, 'top', 32);
      page.frame.style.inlineSize = '700px';
      await page.settled();
      await expectAtEdge(page, 'top', 46);
      page.frame.style.inlineSize = '590px';
      await page.settled();
      page.window.scrollTo(0, 400);
      await page.settled();
      expect(isStuck(page)).to.equal(true);
      expect(box(page.banner).top).to.be.closeTo(0, 1);
    });
  }

  it('scrolls to anchors below both', async () => {
    for (const css of ['', 'html{scroll-padding-top:32px}', 'html{scroll-padding-top:50px}']) {
      const page = await openFramed(
        wordPress + css,
        longPage().replace('id="last"', 'id="last" style="margin-bottom:1000px"') + bar,
      );
      page.find('#last').scrollIntoView();
      const { bottom } = box(page.banner);
      expect(box(page.find('#last')).top).to.be.closeTo(bottom + (css.includes('50') ? 18 : 0), 1.5);
      closeFramed();
    }
  });

  it('begins where the page says, in any unit, from anywhere above', async () => {
    for (const [css, top] of [
      ['html{--one-pill-banner-offset:60px}', 60],
      ['body{--one-pill-banner-offset:calc(10px + 2em);font-size:20px}', 50],
      [`html{--one-pill-banner-offset:0px}${wordPress}`, 0],
      ['html{--one-pill-banner-offset:rubbish}', 0],
      ['html{--one-pill-banner-offset:-20px}', 0],
    ] as const) {
      const page = await openFramed(css, longPage() + (css.includes('wpadminbar') ? bar : ''));
      page.window.scrollTo(0, 300);
      await page.settled();
      expect(box(page.banner).top, css).to.be.closeTo(top, 1);
      closeFramed();
    }
  });
});
