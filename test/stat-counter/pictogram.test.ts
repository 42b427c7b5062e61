import { expect } from '@open-wc/testing';
import { counter, part } from './support.ts';

const tablets = (element: Element) => [...part(element, 'pictogram')!.querySelectorAll('use')];

describe('stat counter: the pictogram', () => {
  it('draws as many tablets as the denominator says, the value of them marked by their shape', async () => {
    const element = await counter('value="4" of="10" pictogram still');
    const shapes = tablets(element).map((tablet) => tablet.getAttribute('href'));
    expect(shapes).to.deep.equal([...Array(4).fill('#marked'), ...Array(6).fill('#pill')]);
    const [marked, other] = ['marked', 'pill'].map((id) =>
      element.shadowRoot!.getElementById(id)!.getAttribute('d'),
    );
    expect(marked).to.not.equal(other);
    expect(getComputedStyle(tablets(element)[0]!).fill).to.not.equal(
      getComputedStyle(tablets(element)[9]!).fill,
    );
  });

  it('draws each kind of tablet once', async () => {
    const element = await counter('value="40" of="100" pictogram still');
    expect(part(element, 'pictogram')!.querySelectorAll('path')).to.have.length(2);
    expect(tablets(element)).to.have.length(100);
  });

  it('is one picture with a text alternative, in the element’s language', async () => {
    const english = part(await counter('value="4" of="10" pictogram'), 'pictogram')!;
    expect(english.getAttribute('role')).to.equal('img');
    expect(english.getAttribute('aria-label')).to.equal('4 of 10 pills colored in');
    const spanish = part(await counter('value="4" of="10" pictogram', '', 'es'), 'pictogram')!;
    expect(spanish.getAttribute('aria-label')).to.equal('4 de 10 pastillas coloreadas');
  });

  it('really draws them: in rows of ten, none outside the picture', async () => {
    const element = await counter('value="3" of="25" pictogram still');
    const picture = part(element, 'pictogram')!.getBoundingClientRect();
    const boxes = tablets(element).map((tablet) => tablet.getBoundingClientRect());
    for (const box of boxes) {
      expect(box.width).to.be.above(8);
      expect(box.right).to.be.at.most(picture.right + 1);
      expect(box.bottom).to.be.at.most(picture.bottom + 1);
    }
    expect(new Set(boxes.map((box) => Math.round(box.top + box.height / 2))).size).to.equal(3);
  });

  it('starts at the right in right-to-left pages', async function () {
    if (!CSS.supports('selector(:dir(rtl))')) this.skip();
    const element = await counter('value="1" of="10" pictogram still');
    element.parentElement!.dir = 'rtl';
    const [first, last] = [tablets(element)[0]!, tablets(element)[9]!].map(
      (tablet) => tablet.getBoundingClientRect().left,
    );
    expect(first).to.be.above(last!);
  });

  it('is not there unless asked for', async () => {
    expect(part(await counter('value="4" of="10"'), 'pictogram')).to.equal(null);
  });
});
