import { expect } from '@open-wc/testing';
import { arrowStep, parsePosition, positionAt } from '../../src/comparison-slider/position.ts';

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
    expect(positionAt(150, box, false)).to.equal(25);
    expect(positionAt(150, box, true)).to.equal(75);
    expect(positionAt(900, box, false)).to.equal(100);
  });

  it('follows an arrow key the way the arrow points', () => {
    expect(arrowStep('ArrowRight', false)).to.equal(1);
    expect(arrowStep('ArrowRight', true)).to.equal(-1);
    expect(arrowStep('ArrowDown', true)).to.equal(-1);
    expect(arrowStep('ArrowUp', false)).to.equal(1);
    expect(arrowStep('Tab', false)).to.equal(undefined);
  });
});
