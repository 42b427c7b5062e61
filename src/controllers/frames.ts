/** Draws one frame; returns false when it has nothing more to draw. */
type Frame = (now: DOMHighResTimeStamp) => boolean;

const running = new Set<Frame>();
/** The number of the frame that is asked for, or 0. */
let requested = 0;

function requestNext(): void {
  requested ||= running.size && requestAnimationFrame(drawAll);
}

function drawAll(now: DOMHighResTimeStamp): void {
  requested = 0;
  for (const frame of running) if (!frame(now)) running.delete(frame);
  requestNext();
}

/** Joins the page's one `requestAnimationFrame` loop, which stops by itself when nothing runs. */
export function startFrames(frame: Frame): void {
  running.add(frame);
  requestNext();
}

/** Returns whether it was running. */
export function stopFrames(frame: Frame): boolean {
  return running.delete(frame);
}
