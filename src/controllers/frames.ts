import { avoidsMotion } from './reduced-motion.ts';

/** Draws one frame, told whether nothing should move; returns false when it has nothing more to draw. */
type Frame = (now: DOMHighResTimeStamp, isStill: boolean) => boolean;

/**
 * How many draw on one frame; where more run they take turns. So a frame costs about the same however many counters a page
 * has: most of it is the browser's layout of the texts they write.
 */
const most = 20;

const running = new Set<Frame>();
/** What was started last is drawn on the next frame: a divider under a finger does not wait for figures. */
let newest: Frame | undefined;
let frames = 0;
/** The number of the frame that is asked for, or 0. */
let requested = 0;

function requestNext(): void {
  requested ||= running.size && requestAnimationFrame(drawAll);
}

function drawAll(now: DOMHighResTimeStamp): void {
  requested = 0;
  const turns = Math.ceil(running.size / most);
  let turn = frames++;
  const isStill = avoidsMotion();
  for (const frame of running) {
    if (turn++ % turns && frame !== newest) continue;
    if (!frame(now, isStill)) running.delete(frame);
  }
  newest = undefined;
  requestNext();
}

/** Joins the page's one `requestAnimationFrame` loop, which stops by itself when nothing runs. */
export function startFrames(frame: Frame): void {
  running.add((newest = frame));
  requestNext();
}

/** Returns whether it was running. */
export function stopFrames(frame: Frame): boolean {
  return running.delete(frame);
}
