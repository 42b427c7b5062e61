import type { LitElement } from 'lit';

/** How far a finger may move within a tap, in CSS px. */
const dragThreshold = 3;

/** What a browser tells of one move, each in its own way. Carousels listen to any of them. */
const moveEvents = ['pointermove', 'mousemove', 'touchmove'] as const;
const endEvents = ['pointerup', 'pointercancel'] as const;

/**
 * Follows a pointer on an element of the host. The browser scrolls and pinches by itself (see `touch-action`) and then
 * cancels the pointer, so nothing may move until a finger has shown its direction.
 *
 * @param isVertical whether what is dragged goes up and down
 * @param moveTo a tap or a drag is where this pointer is
 * @param release the pointer is gone, or was taken away
 * @returns the listener for the element's `pointerdown`
 */
export function followPointer(
  host: LitElement,
  isVertical: () => boolean,
  moveTo: (pointer: PointerEvent) => void,
  release: () => void,
): (event: PointerEvent) => void {
  /** The pointer that is down, as it began. */
  let pressed: PointerEvent | undefined;
  let dragging = false;

  // On the window, before any listener inside it: of a drag that moves the divider a carousel around the widget hears
  // nothing, and one that captures the pointer for itself takes nothing away.
  const listen = () => {
    for (const type of moveEvents) window.addEventListener(type, onMove, { capture: true, passive: true });
    for (const type of endEvents) window.addEventListener(type, onEnd, true);
  };
  const stop = () => {
    pressed = undefined;
    dragging = false;
    for (const type of moveEvents) window.removeEventListener(type, onMove, true);
    for (const type of endEvents) window.removeEventListener(type, onEnd, true);
  };

  const onMove = (event: Event) => {
    if (event.type === 'pointermove') onPointerMove(event as PointerEvent);
    if (dragging) event.stopPropagation();
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointerId) return;
    if (!dragging) {
      const x = Math.abs(event.clientX - pressed.clientX);
      const y = Math.abs(event.clientY - pressed.clientY);
      if (Math.max(x, y) <= dragThreshold) return;
      // The first real movement decides; one across the divider's way gives the pointer up for good.
      const goesUpOrDown = y > x;
      dragging = goesUpOrDown === isVertical();
      if (!dragging) {
        stop();
        return;
      }
    }
    moveTo(event);
  };

  const onEnd = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointerId) return;
    // A tap, or the end of a drag. What was canceled stays where it was.
    if (event.type === 'pointerup') moveTo(event);
    stop();
    release();
  };

  host.addController({ hostDisconnected: stop });

  return (event) => {
    if (event.isPrimary && event.button === 0) {
      stop();
      pressed = event;
      // A mouse does not scroll by dragging.
      dragging = event.pointerType === 'mouse';
      listen();
      // A pointer that a script of the page made up cannot be captured.
      if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(event.pointerId);
      if (dragging) moveTo(event);
    } else if (!dragging) {
      // A second finger makes a pinch of what might have been a tap; a drag under way goes on without it.
      stop();
    }
  };
}
