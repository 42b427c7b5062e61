import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { startMounting } from '../../src/registration/mount.ts';
import { recordProblems } from '../support/problems.ts';

class Mountable extends HTMLElement {
  static readonly version = '1.0.0';
  static readonly observedAttributes = ['fact', 'as-of', 'still'];
}
class Other extends Mountable {}
class VideoCard extends Mountable {}
customElements.define('one-pill-mountable', Mountable);
customElements.define('one-pill-other', Other);
customElements.define('one-pill-foreign', class extends HTMLElement {});

/** The observer that mounts runs before the next task. */
async function mounted(template: ReturnType<typeof html>): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(template);
  await aTimeout(0);
  return element;
}

describe('the div mount', () => {
  before(() => {
    // Who reports is the script that has registered a widget of the list.
    customElements.define('one-pill-video-card', VideoCard);
    // A tag that the page's own class has taken is nobody's to report for.
    customElements.define('one-pill-banner', class extends HTMLElement {});
    const classes = {
      'one-pill-mountable': Mountable,
      'one-pill-other': Other,
      'one-pill-foreign': Mountable,
      'one-pill-undefined': Mountable,
      'one-pill-video-card': VideoCard,
    };
    // Twice, as with two copies of the script, the second of which finds the tags taken.
    startMounting(classes);
    startMounting({ ...classes, 'one-pill-video-card': Other });
  });

  it('puts the element inside the div and the fallback inside the element, once', async () => {
    const div = await mounted(
      html`<div data-one-pill="mountable" data-fact="pills-2025"><p>47 million</p></div>`,
    );
    expect(div.querySelectorAll('one-pill-mountable')).to.have.length(1);
    const element = div.firstElementChild!;
    expect(element.localName).to.equal('one-pill-mountable');
    expect(element.getAttribute('fact')).to.equal('pills-2025');
    expect(element.querySelector('p')!.textContent).to.equal('47 million');
    expect(div.children).to.have.length(1);
  });

  it('takes documented attributes, lang and dir, and nothing else', async () => {
    const div = await mounted(html`
      <div
        data-one-pill="mountable"
        data-as-of="2025-12-03"
        data-still=""
        data-lang="es"
        data-dir="rtl"
        data-onclick="alert(1)"
        data-style="color:red"
        data-id="x"
        data-slot="y"
      ></div>
    `);
    expect(div.firstElementChild!.getAttributeNames().sort()).to.deep.equal([
      'as-of',
      'dir',
      'lang',
      'still',
    ]);
  });

  it('finds divs that arrive deep inside later content', async () => {
    const host = await fixture(html`<div></div>`);
    const template = document.createElement('template');
    template.innerHTML = '<section><ul><li><div data-one-pill="mountable">later</div></li></ul></section>';
    host.append(template.content);
    await aTimeout(0);
    expect(host.querySelector('div > one-pill-mountable')!.textContent).to.equal('later');
  });

  it('finds a div that is named once it is on the page, with what it has by then', async () => {
    const div = await mounted(html`<div>words</div>`);
    div.dataset.onePill = 'mountable';
    div.dataset.fact = 'pills-2025';
    await aTimeout(0);
    expect(div.firstElementChild!.getAttribute('fact')).to.equal('pills-2025');
    expect(div.textContent).to.equal('words');
  });

  it('does not mount again when a mounted div moves', async () => {
    const div = await mounted(html`<div data-one-pill="mountable">x</div>`);
    const element = div.firstElementChild;
    const other = await fixture(html`<section></section>`);
    other.append(div);
    await aTimeout(0);
    expect(div.firstElementChild).to.equal(element);
    expect(div.querySelectorAll('one-pill-mountable')).to.have.length(1);
  });

  it('mounts again when its inside is rendered anew, with the new words', async () => {
    const div = await mounted(html`<div data-one-pill="mountable" data-fact="a"><p>old</p></div>`);
    const ways = [
      () => (div.innerHTML = '<p>new</p>'),
      () => (div.textContent = 'new'),
      () => div.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'new' })),
      () => {
        div.firstElementChild!.remove();
        div.append('new');
      },
      // As a morph does: new words beside, then the element away.
      () => {
        div.prepend('new');
        div.querySelector('one-pill-mountable')!.remove();
      },
    ];
    for (const render of ways) {
      render();
      await aTimeout(0);
      expect(div.children, String(render)).to.have.length(1);
      const element = div.firstElementChild!;
      expect(element.localName).to.equal('one-pill-mountable');
      expect(element.getAttribute('fact')).to.equal('a');
      expect(div.textContent!.trim()).to.equal('new');
    }
  });

  it('takes in words that are rendered beside the element', async () => {
    const div = await mounted(html`<div data-one-pill="mountable"><p>first</p></div>`);
    const element = div.firstElementChild;
    div.insertAdjacentHTML('beforeend', '<p>second</p>');
    await aTimeout(0);
    expect([...div.childNodes]).to.deep.equal([element]);
    expect(element!.textContent).to.equal('firstsecond');
  });

  it('hands on later changes of its attributes: new, other and gone', async () => {
    const div = await mounted(html`<div data-one-pill="mountable" data-fact="a" data-lang="es">x</div>`);
    const element = div.firstElementChild!;
    div.setAttribute('data-fact', 'b');
    div.setAttribute('data-as-of', '2025-12-03');
    div.removeAttribute('data-lang');
    div.setAttribute('data-onclick', 'alert(1)');
    await aTimeout(0);
    expect(div.firstElementChild).to.equal(element);
    expect(element.getAttributeNames().sort()).to.deep.equal(['as-of', 'fact']);
    expect(element.getAttribute('fact')).to.equal('b');
    div.setAttribute('data-fact', '');
    await aTimeout(0);
    expect(element.getAttribute('fact')).to.equal('');
  });

  it('becomes another widget with its name, and keeps the words', async () => {
    const div = await mounted(html`<div data-one-pill="mountable" data-fact="a"><p>words</p></div>`);
    div.setAttribute('data-one-pill', 'other');
    await aTimeout(0);
    expect([...div.children].map(({ localName }) => localName)).to.deep.equal(['one-pill-other']);
    expect(div.firstElementChild!.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<p>words</p>');
  });

  it('brings an element that was saved with the page up to what its div says', async () => {
    const host = await fixture(html`<div></div>`);
    host.innerHTML = `<div data-one-pill="mountable" data-fact="new">
      <one-pill-mountable fact="old" still="">words</one-pill-mountable>
    </div>`;
    const element = host.querySelector('one-pill-mountable')!;
    await aTimeout(0);
    expect([...host.querySelectorAll('one-pill-mountable')]).to.deep.equal([element]);
    expect(element.getAttribute('fact')).to.equal('new');
    expect(element.hasAttribute('still')).to.equal(false);
    expect(element.textContent).to.equal('words');
  });

  for (const host of ['contenteditable', 'contenteditable="true"', 'contenteditable="plaintext-only"']) {
    it(`leaves the div alone where people write (${host}), and comes when they are done`, async () => {
      const outer = await fixture(html`<div></div>`);
      const inside = '<div data-one-pill="mountable" data-fact="a"><p>words</p></div>';
      outer.innerHTML = `<section ${host}>${inside}</section>`;
      await aTimeout(0);
      const section = outer.firstElementChild!;
      expect(section.innerHTML).to.equal(inside);
      section.removeAttribute('contenteditable');
      await aTimeout(0);
      expect(section.querySelector('div > one-pill-mountable > p')).to.exist;
      // An editor that opens later saves what the author wrote.
      section.setAttribute('contenteditable', 'true');
      await aTimeout(0);
      expect(section.innerHTML).to.equal(inside);
    });
  }

  it('leaves the div alone in what an editor locks, and where the whole page is written', async () => {
    const outer = await fixture(html`<div></div>`);
    const inside = '<div data-one-pill="mountable"><p>words</p></div>';
    outer.innerHTML = `<section contenteditable><figure contenteditable="false">${inside}</figure></section>`;
    await aTimeout(0);
    expect(outer.querySelector('figure')!.innerHTML).to.equal(inside);
    document.designMode = 'on';
    outer.innerHTML = inside;
    await aTimeout(0);
    document.designMode = 'off';
    expect(outer.innerHTML).to.equal(inside);
  });

  it('turns data-slot of what is inside into its slot, also where an editor has wrapped it', async () => {
    const div = await mounted(html`
      <div data-one-pill="mountable">
        <img data-slot="start" alt="" />
        <p><img data-slot="end" alt="" /></p>
        <p>words</p>
      </div>
    `);
    const slots = Array.from(div.querySelectorAll('img'), ({ slot }) => slot);
    expect(slots).to.deep.equal(['start', 'end']);
    expect(div.querySelectorAll('[slot]')).to.have.length(2);
    div.innerHTML = '<b data-slot="caption">late</b>';
    await aTimeout(0);
    expect(div.querySelector('b')!.slot).to.equal('caption');
  });

  it('takes divs only', async () => {
    const host = await fixture(html`<div></div>`);
    for (const tag of ['script', 'style', 'template', 'section', 'p', 'textarea']) {
      const element = document.createElement(tag);
      element.setAttribute('data-one-pill', 'mountable');
      if (tag === 'script') element.setAttribute('type', 'text/plain');
      element.append('words');
      host.append(element);
    }
    await aTimeout(0);
    expect(document.querySelectorAll('[data-one-pill] > one-pill-mountable')).to.have.length(0);
  });

  it('leaves the fallback where the tag belongs to somebody else', async () => {
    const div = await mounted(html`<div data-one-pill="foreign"><p>words</p></div>`);
    expect(div.firstElementChild!.localName).to.equal('p');
  });

  it('leaves the fallback where the tag could not be registered', async () => {
    const div = await mounted(html`<div data-one-pill="undefined"><p>words</p></div>`);
    expect(div.firstElementChild!.localName).to.equal('p');
  });

  it('leaves the fallback and says which names there are where the name is unknown', async () => {
    const problems = recordProblems();
    const div = await mounted(html`<div data-one-pill="stat-countr"><p>words</p></div>`);
    problems.stop();
    expect(div.firstElementChild!.localName).to.equal('p');
    expect(problems.warnings).to.deep.equal([
      '[one-pill] <div data-one-pill>: expected stat-counter, banner, comparison-slider, video-card',
    ]);
  });

  it('leaves the divs of the widgets that another script brings, without a word', async () => {
    const problems = recordProblems();
    const div = await mounted(html`<div data-one-pill="banner"><p>words</p></div>`);
    problems.stop();
    expect(div.firstElementChild!.localName).to.equal('p');
    expect(problems.warnings).to.deep.equal([]);
  });
});
