import { avoidsMotion } from './reduced-motion.ts';

/** Draws one frame, told whether nothing should move, until it is stopped. */
type Frame = (now: DOMHighResTimeStamp, isStill: boolean) => void;

/**
 * How many draw on one frame; where more run they take turns. So a frame costs about the same however many counters a page
 * has: most of it is the browser's layout of the texts they write.
 */
const mostPerFrame = 20;

const running = new Set<Frame>();
let drawnFrames = 0;
let isRequested = false;

function requestNext(): void {
  if (isRequested || !running.size) return;
  isRequested = true;
  requestAnimationFrame(drawAll);
}

function drawAll(now: DOMHighResTimeStamp): void {
  isRequested = false;
  const turns = Math.ceil(running.size / mostPerFrame);
  const turn = drawnFrames % turns;
  drawnFrames += 1;
  const isStill = avoidsMotion();
  let index = 0;
  for (const frame of running) {
    if (index % turns === turn) frame(now, isStill);
    index += 1;
  }
  requestNext();
}

/** Joins the page's one `requestAnimationFrame` loop, which stops by itself when nothing runs. */
export function startFrames(frame: Frame): void {
  running.add(frame);
  requestNext();
}

export function stopFrames(frame: Frame): void {
  running.delete(frame);
}
