const clamp = (share: number): number => Math.min(100, Math.max(0, share));

/** A share of the start picture as authors write it, 0 to 100; `undefined` where it is no number. */
export function parsePosition(value: unknown): number | undefined {
  // Number('') is 0, which nobody meant.
  const share = Number(String(value).trim() || NaN);
  return Number.isNaN(share) ? undefined : clamp(share);
}

/** The step of an arrow key, which moves the divider its own way on the screen; `undefined` for other keys. */
export function arrowStep(key: string, rtl: boolean): number | undefined {
  const right = rtl ? -1 : 1;
  return { ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1 }[key];
}

/** The share of the start picture when the divider is at a place on the screen. */
export function positionAt(x: number, { left, width }: DOMRect, rtl: boolean): number {
  // Both are measured on the screen, so zoomed and scaled containers cancel out.
  const share = (100 * (x - left)) / width;
  return clamp(rtl ? 100 - share : share);
}
