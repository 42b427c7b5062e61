import { startFrames, stopFrames } from '../controllers/frames.ts';
import { prefersReducedMotion } from '../controllers/reduced-motion.ts';

/**
 * Plays a count in the layer that lies over the final figure. A frame writes one text node, and only a new text:
 * no Lit update and, as the layer is out of the flow, no layout around it.
 */
export class CountUp {
  /** Belongs into the moving layer. */
  readonly text = new Text();
  #end: (() => void) | undefined;

  /**
   * @param stage has the class `counting` while the layer shows
   * @param textAt the text at a share (0 to 1) of the way
   * @param duration in ms
   * @param done called at the end, however it comes
   */
  start(stage: Element, textAt: (share: number) => string, duration: number, done: () => void): void {
    const begin = performance.now();
    const frame = (now: number) => {
      // The first frame's time may lie before `begin`.
      const left = 1 - Math.max(0, now - begin) / duration;
      if (left <= 0 || prefersReducedMotion()) {
        this.finish();
        return false;
      }
      const text = textAt(1 - left ** 3);
      if (text !== this.text.data) this.text.data = text;
      return true;
    };
    const finish = () => this.finish();
    this.#end = () => {
      stopFrames(frame);
      document.removeEventListener('visibilitychange', finish);
      stage.classList.remove('counting');
      this.text.data = '';
      done();
    };
    // A page that is hidden or kept for "back" is left at the end.
    document.addEventListener('visibilitychange', finish);
    frame(begin);
    stage.classList.add('counting');
    startFrames(frame);
  }

  /** Jumps to the end. */
  finish(): void {
    const end = this.#end;
    this.#end = undefined;
    end?.();
  }
}
