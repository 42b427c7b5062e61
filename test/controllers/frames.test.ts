import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { startFrames, stopFrames } from '../../src/controllers/frames.ts';

describe('frames', () => {
  const realRequest = window.requestAnimationFrame;
  let requests = 0;
  beforeEach(() => {
    requests = 0;
    window.requestAnimationFrame = (callback) => {
      requests++;
      return realRequest(callback);
    };
  });
  afterEach(() => {
    window.requestAnimationFrame = realRequest;
  });

  it('come from one loop however many run', async () => {
    const drawn = [0, 0, 0];
    for (const index of [0, 1, 2]) startFrames(() => ++drawn[index]! < 3);
    await aTimeout(200);
    expect(drawn).to.deep.equal([3, 3, 3]);
    expect(requests).to.equal(3);
  });

  it('cost nothing once none runs', async () => {
    startFrames(() => false);
    await aTimeout(100);
    expect(requests).to.equal(1);
  });

  it('stay one loop when the last stops and another starts before the next frame', async () => {
    let first = 0;
    let second = 0;
    const stopped = () => ++first > 0;
    startFrames(stopped);
    stopFrames(stopped);
    startFrames(() => ++second < 4);
    await aTimeout(200);
    expect([first, second]).to.deep.equal([0, 4]);
    expect(requests).to.equal(4);
  });

  it('can start another while they draw', async () => {
    let inner = 0;
    startFrames(() => {
      startFrames(() => ++inner < 2);
      return false;
    });
    await nextFrame();
    await aTimeout(100);
    expect(inner).to.equal(2);
  });
});
