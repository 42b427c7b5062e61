import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { startMounting } from '../../src/registration/mount.ts';
import { recordProblems } from '../support/problems.ts';

class Mountable extends HTMLElement {
  static readonly version = '1.0.0';
  static readonly observedAttributes = ['fact', 'as-of', 'still'];
}
customElements.define('one-pill-mountable', Mountable);
customElements.define('one-pill-foreign', class extends HTMLElement {});

/** The observer that mounts runs before the next task. */
async function mounted(template: ReturnType<typeof html>): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(template);
  await aTimeout(0);
  return element;
}

describe('the div mount', () => {
  before(() => {
    // Twice, as with two copies of the script.
    startMounting(['one-pill-mountable', 'one-pill-foreign']);
    startMounting(['one-pill-mountable', 'one-pill-foreign']);
  });

  it('puts the element inside the div and the fallback inside the element, once', async () => {
    const div = await mounted(
      html`<div data-one-pill="mountable" data-fact="pills-2025"><p>45 million</p></div>`,
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

  it('leaves the fallback where the tag belongs to somebody else', async () => {
    const div = await mounted(html`<div data-one-pill="foreign"><p>words</p></div>`);
    expect(div.firstElementChild!.localName).to.equal('p');
  });

  it('leaves the fallback and says which names there are where the name is unknown', async () => {
    const problems = recordProblems();
    const div = await mounted(html`<div data-one-pill="stat-countr"><p>words</p></div>`);
    problems.stop();
    expect(div.firstElementChild!.localName).to.equal('p');
    expect(problems.warnings[0]).to.contain('stat-counter, banner, comparison-slider, video-card');
  });

  it('leaves the divs of the widgets that another script brings, without a word', async () => {
    const problems = recordProblems();
    const div = await mounted(html`<div data-one-pill="banner"><p>words</p></div>`);
    problems.stop();
    expect(div.firstElementChild!.localName).to.equal('p');
    expect(problems.warnings).to.deep.equal([]);
  });
});
