import { expect } from '@open-wc/testing';
import { arrowStep, dividerStyle, parsePosition, positionAt } from '../../src/comparison-slider/position.ts';

describe('comparison slider: position of the divider', () => {
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
    for (const nonsense of ['abc', '', ' ', '5px', NaN, undefined, {}, [30], Symbol('30'), true]) {
      expect(parsePosition(nonsense), String(nonsense)).to.equal(undefined);
    }
  });

  it('is the pointer’s place within the box, from the inline start or the top', () => {
    const box = { left: 100, top: 50, width: 200, height: 400 };
    const at = (clientX: number, clientY: number) => ({ clientX, clientY });
    expect(positionAt(at(150, 0), box, 'ltr')).to.equal(25);
    expect(positionAt(at(150, 0), box, 'rtl')).to.equal(75);
    expect(positionAt(at(900, 0), box, 'ltr')).to.equal(100);
    expect(positionAt(at(0, 150), box, 'down')).to.equal(25);
  });

  it('follows an arrow key the way the arrow points', () => {
    expect(arrowStep('ArrowRight', 'ltr')).to.equal(1);
    expect(arrowStep('ArrowRight', 'rtl')).to.equal(-1);
    expect(arrowStep('ArrowDown', 'rtl')).to.equal(-1);
    expect(arrowStep('ArrowUp', 'ltr')).to.equal(1);
    expect(arrowStep('ArrowUp', 'down')).to.equal(-1);
    expect(arrowStep('ArrowDown', 'down')).to.equal(1);
    expect(arrowStep('ArrowRight', 'down')).to.equal(1);
    expect(arrowStep('Tab', 'ltr')).to.equal(undefined);
  });

  it('is drawn in shares of the box alone', () => {
    expect(dividerStyle(30, false)).to.deep.equal({
      end: { clipPath: 'inset(0 15%)' },
      mover: { translate: '30%' },
    });
    expect(dividerStyle(30, true)).to.deep.equal({
      end: { clipPath: 'inset(30% 0 0)' },
      mover: { translate: '0 30%' },
    });
  });
});
