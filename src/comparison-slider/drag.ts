import type { Course } from './position.ts';

/** What follows the pointer. */
export interface Dragged {
  /** A pointer went down: returns whether there is anything to drag. */
  press(): boolean;
  /** A tap or a drag is at this place. */
  moveTo(place: PointerEvent): void;
  /** The pointer is gone, or was taken away. */
  release(): void;
}

/** How far a finger trembles in a tap, in CSS px. */
const tremble = 3;

/**
 * Listens to `pointerdown`, `-move`, `-up` and `-cancel` of one element. The browser scrolls and pinches by itself (see
 * `touch-action`) and then cancels the pointer, so nothing may move until a finger has shown its direction.
 */
export class DragListener implements EventListenerObject {
  readonly #course: Readonly<Course>;
  readonly #dragged: Dragged;
  #start: PointerEvent | undefined;
  #dragging = false;

  constructor(course: Readonly<Course>, dragged: Dragged) {
    this.#course = course;
    this.#dragged = dragged;
  }

  handleEvent(event: Event): void {
    const pointer = event as PointerEvent;
    if (pointer.type === 'pointerdown') this.#press(pointer);
    else if (pointer.pointerId === this.#start?.pointerId) this.#follow(pointer);
  }

  /** Forgets the pointer it follows. */
  stop(): void {
    this.#start = undefined;
  }

  #press(pointer: PointerEvent): void {
    if (this.#start && !pointer.isPrimary) {
      // A second finger makes a pinch of what might have been a tap; a drag under way goes on without it.
      if (!this.#dragging) this.stop();
    } else if (!pointer.button && this.#dragged.press()) {
      this.#start = pointer;
      // A mouse does not scroll by dragging.
      this.#dragging = pointer.pointerType === 'mouse';
      if (this.#dragging) this.#drag(pointer);
    }
  }

  #follow(pointer: PointerEvent): void {
    if (pointer.type === 'pointermove') {
      this.#dragging ||= this.#isAlong(pointer);
      if (this.#dragging) this.#drag(pointer);
    } else {
      if (pointer.type === 'pointerup') this.#drag(pointer);
      this.stop();
      this.#dragged.release();
    }
  }

  /** Decides on the first movement that is one; a movement across lets the pointer go for good. */
  #isAlong({ clientX, clientY }: PointerEvent): boolean {
    const x = Math.abs(clientX - this.#start!.clientX);
    const y = Math.abs(clientY - this.#start!.clientY);
    if (Math.max(x, y) < tremble) return false;
    const along = this.#course.vertical ? y > x : x > y;
    if (!along) this.stop();
    return along;
  }

  #drag(pointer: PointerEvent): void {
    this.#dragged.moveTo(pointer);
    try {
      (pointer.currentTarget as Element).setPointerCapture(pointer.pointerId);
    } catch {
      // A pointer that a script of the page made up cannot be captured.
    }
  }
}
