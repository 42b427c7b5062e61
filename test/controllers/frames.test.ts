import { expect, nextFrame } from '@open-wc/testing';
import { startFrames, stopFrames } from '../../src/controllers/frames.ts';

/** Draws so many frames, then stops itself. */
function startTimes(times: number, draw: () => void): void {
  let drawn = 0;
  const frame = () => {
    draw();
    if (++drawn === times) stopFrames(frame);
  };
  startFrames(frame);
}

describe('frames', () => {
  const realRequest = window.requestAnimationFrame;
  let requests = 0;
  /** Frames beside those that are counted; a busy machine has few in a second. */
  const pass = async (frames: number) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((done) => realRequest(done));
  };
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
    for (const index of [0, 1, 2]) startTimes(3, () => drawn[index]!++);
    await pass(8);
    expect(drawn).to.deep.equal([3, 3, 3]);
    expect(requests).to.equal(3);
  });

  it('cost nothing once none runs', async () => {
    startTimes(1, () => {});
    await pass(4);
    expect(requests).to.equal(1);
  });

  it('stay one loop when the last stops and another starts before the next frame', async () => {
    let first = 0;
    let second = 0;
    const stopped = () => void first++;
    startFrames(stopped);
    stopFrames(stopped);
    startTimes(4, () => second++);
    await pass(8);
    expect([first, second]).to.deep.equal([0, 4]);
    expect(requests).to.equal(4);
  });

  it('can start another while they draw', async () => {
    let inner = 0;
    startTimes(1, () => startTimes(2, () => inner++));
    await nextFrame();
    await pass(4);
    expect(inner).to.equal(2);
  });

  it('never come to one that another has stopped on the same frame', async () => {
    let drawn = 0;
    const stopped = () => void drawn++;
    startTimes(1, () => stopFrames(stopped));
    startFrames(stopped);
    await pass(4);
    expect(drawn).to.equal(0);
  });

  describe('of very many', () => {
    const many = 200;
    /** How often each has drawn, and how many did on each frame. */
    let drawn: number[];
    let perFrame: Map<number, number>;
    let stop: () => void;

    beforeEach(() => {
      drawn = Array(many).fill(0);
      perFrame = new Map();
      const all = drawn.map((_, index) => (now: number) => {
        perFrame.set(now, (perFrame.get(now) ?? 0) + 1);
        drawn[index]!++;
      });
      all.forEach(startFrames);
      stop = () => all.forEach(stopFrames);
    });
    afterEach(() => stop());

    it('are drawn in turn, few on each frame', async () => {
      while (perFrame.size < 31) await nextFrame();
      expect(Math.max(...perFrame.values())).to.be.at.most(20);
      expect(Math.min(...drawn)).to.be.at.least(3);
      expect(Math.max(...drawn) - Math.min(...drawn)).to.be.at.most(2);
    });

    it('are all drawn on each frame again once they are few', async () => {
      const few = [0, 0, 0];
      for (const index of few.keys()) startTimes(5, () => few[index]!++);
      stop();
      await pass(8);
      expect(few).to.deep.equal([5, 5, 5]);
      expect(requests).to.be.at.most(6);
    });
  });
});
