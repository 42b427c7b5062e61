/** Draws one frame; returns false when it has nothing more to draw. */
type Frame = (now: DOMHighResTimeStamp) => boolean;

const running = new Set<Frame>();
let requested = false;

function requestNext(): void {
  if (requested || !running.size) return;
  requested = true;
  requestAnimationFrame(drawAll);
}

function drawAll(now: DOMHighResTimeStamp): void {
  requested = false;
  for (const frame of running) if (!frame(now)) running.delete(frame);
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
