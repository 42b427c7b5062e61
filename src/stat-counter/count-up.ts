import { startFrames, stopFrames } from '../controllers/frames.ts';
import { avoidsMotion } from '../controllers/reduced-motion.ts';

/**
 * Plays a count in the layer that lies over the final figure. A frame writes one text node, and only a new text:
 * no Lit update and, as the layer is out of the flow, no layout around it.
 *
 * @param line has the class `is-counting` while the layer shows
 * @param layer its text
 * @param textAt the text at a share (0 to 1) of the way
 * @param duration in ms
 * @param done called at the end, however it comes
 * @returns jumps to the end
 */
export function countUp(
  line: Element,
  layer: Text,
  textAt: (share: number) => string,
  duration: number,
  done: () => void,
): () => void {
  const begin = performance.now();
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    stopFrames(frame);
    document.removeEventListener('visibilitychange', finish);
    line.classList.remove('is-counting');
    layer.data = '';
    done();
  };
  const frame = (now: number, isStill: boolean) => {
    // The first frame's time may lie before `begin`.
    const passed = Math.max(0, now - begin);
    if (isStill || passed >= duration) {
      finish();
      return;
    }
    const text = textAt(1 - (1 - passed / duration) ** 3);
    if (text !== layer.data) layer.data = text;
  };
  // A page that is hidden or kept for "back" is left at the end.
  document.addEventListener('visibilitychange', finish);
  line.classList.add('is-counting');
  startFrames(frame);
  frame(begin, avoidsMotion());
  return finish;
}
