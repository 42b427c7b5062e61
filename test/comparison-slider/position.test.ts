import { expect } from '@open-wc/testing';
import { arrowStep, dividerStyle, parsePosition, positionAt } from '../../src/comparison-slider/position.ts';

const horizontal = { vertical: false, rtl: false };

describe('position of the divider', () => {
  it('is read from numbers and from text', () => {
    expect(parsePosition('30')).to.equal(30);
    expect(parsePosition(' 12.5 ')).to.equal(12.5);
    expect(parsePosition(0)).to.equal(0);
  });

  it('is held between 0 and 100', () => {
    expect(parsePosition('150')).to.equal(100);
    expect(parsePosition('-3')).to.equal(0);
    expect(parsePosition(Infinity)).to.equal(100);
  });

  it('is not made up from what is no number', () => {
    for (const nonsense of ['abc', '', ' ', '5px', NaN, undefined, {}]) {
      expect(parsePosition(nonsense), String(nonsense)).to.equal(undefined);
    }
  });

  it('is the pointer’s place within the box, from the inline start', () => {
    const box = new DOMRect(100, 50, 200, 400);
    const place = { clientX: 150, clientY: 350 };
    expect(positionAt(place, box, horizontal)).to.equal(25);
    expect(positionAt(place, box, { vertical: false, rtl: true })).to.equal(75);
    expect(positionAt(place, box, { vertical: true, rtl: false })).to.equal(75);
    expect(positionAt({ clientX: 900, clientY: 0 }, box, horizontal)).to.equal(100);
  });

  it('follows an arrow key the way the arrow points', () => {
    expect(arrowStep('ArrowRight', horizontal)).to.equal(1);
    expect(arrowStep('ArrowRight', { vertical: false, rtl: true })).to.equal(-1);
    expect(arrowStep('ArrowDown', { vertical: true, rtl: false })).to.equal(1);
    expect(arrowStep('ArrowUp', horizontal)).to.equal(1);
    expect(arrowStep('Tab', horizontal)).to.equal(undefined);
  });

  it('is drawn by one clip and one translation', () => {
    expect(dividerStyle(40, false)).to.deep.equal({ clipPath: 'inset(0 30%)', translate: '40%' });
    expect(dividerStyle(40, true)).to.deep.equal({ clipPath: 'inset(0 0 60%)', translate: '0 40%' });
  });
});
