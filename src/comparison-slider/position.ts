/** Which way on the screen the divider goes as more of the start picture shows: that of the text, or down. */
export type Direction = 'ltr' | 'rtl' | 'down';

export const clamp = (share: number): number => Math.min(100, Math.max(0, share));

/** A share of the start picture as authors write it, 0 to 100; `undefined` where it is no number. */
export function parsePosition(value: unknown): number | undefined {
  // Number('') is 0, which nobody meant.
  const share = typeof value === 'string' ? Number(value.trim() || NaN) : value;
  return typeof share !== 'number' || Number.isNaN(share) ? undefined : clamp(share);
}

/** The step of an arrow key, which moves the divider its own way on the screen; `undefined` for other keys. */
export function arrowStep(key: string, direction: Direction): number | undefined {
  const right = direction === 'rtl' ? -1 : 1;
  const down = direction === 'down' ? 1 : -1;
  return { ArrowRight: right, ArrowLeft: -right, ArrowDown: down, ArrowUp: -down }[key];
}

/** The share of the start picture when the divider is at a place on the screen. */
export function positionAt(
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
  { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  direction: Direction,
): number {
  // Both are measured on the screen, so zoomed and scaled containers cancel out.
  const share = direction === 'down' ? (clientY - top) / height : (clientX - left) / width;
  return clamp(100 * (direction === 'rtl' ? 1 - share : share));
}

/** What a range moves by itself with. */
export const rangeKeys: readonly string[] = ['Home', 'End', 'PageUp', 'PageDown'];

/**
 * The styles at a share of what is clipped and of what moves, in percentages: nothing needs to be measured. The box that
 * is clipped across reaches as far out of the picture as into it, so the same clip serves both directions.
 */
export function dividerStyle(
  share: number,
  isVertical: boolean,
): { end: { clipPath: string }; mover: { translate: string } } {
  return isVertical
    ? { end: { clipPath: `inset(${share}% 0 0)` }, mover: { translate: `0 ${share}%` } }
    : { end: { clipPath: `inset(0 ${share / 2}%)` }, mover: { translate: `${share}%` } };
}
