import type { LitElement } from 'lit';

/** How far a finger trembles in a tap, in CSS px. */
const tremble = 3;

/**
 * Follows a pointer on an element of the host. The browser scrolls and pinches by itself (see `touch-action`) and then
 * cancels the pointer, so nothing may move until a finger has shown its direction.
 *
 * @param isVertical whether what is dragged goes up and down
 * @param moveTo a tap or a drag is at this place
 * @param release the pointer is gone, or was taken away
 * @returns the listener for the element's `pointerdown`
 */
export function followPointer(
  host: LitElement,
  isVertical: () => boolean,
  moveTo: (place: PointerEvent) => void,
  release: () => void,
): (event: PointerEvent) => void {
  /** The pointer that is down, as it began. */
  let pressed: PointerEvent | undefined;
  let dragging = false;

  const follow = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointerId) return;
    const { type } = event;
    if (type === 'pointermove' && !dragging) {
      const x = Math.abs(event.clientX - pressed.clientX);
      const y = Math.abs(event.clientY - pressed.clientY);
      // Decides on the first movement that is one; a movement across lets the pointer go for good.
      if (Math.max(x, y) > tremble) {
        if (isVertical() === y > x) dragging = true;
        else pressed = undefined;
      }
    }
    if (dragging ? type !== 'pointercancel' : type === 'pointerup') moveTo(event);
    if (type !== 'pointermove') {
      pressed = undefined;
      release();
    }
  };
  // What happens to a captured pointer comes by here, wherever it is.
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const)
    host.addEventListener(type, follow);
  host.addController({
    hostDisconnected() {
      pressed = undefined;
    },
  });

  return (event) => {
    if (event.isPrimary && !event.button) {
      pressed = event;
      // A mouse does not scroll by dragging.
      dragging = event.pointerType === 'mouse';
      // A pointer that a script of the page made up cannot be captured.
      if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(event.pointerId);
      if (dragging) moveTo(event);
      // A second finger makes a pinch of what might have been a tap; a drag under way goes on without it.
    } else if (!dragging) pressed = undefined;
  };
}
