import { ancestorsOf } from './ancestors.ts';

/** A clip that leaves nothing, as closed panels have it. Not `-100%`, which lets more show, nor `round 100%`, a corner. */
const clippedAway = /^(inset\((50%\)|([^r]* )?100%)|(circle|ellipse)\(0)/;

/** Whether an element's styles hide it and what is in it. */
function hidesItself(element: Element): boolean {
  const { opacity, filter, clipPath } = getComputedStyle(element);
  return Number(opacity) === 0 || filter.includes('opacity(0)') || clippedAway.test(clipPath);
}

/**
 * Whether styles of an element's own or of what it is drawn in hide it, which no observer tells of. (`checkVisibility` is
 * younger than 2024 with opacity, and knows no clips.)
 */
export const isHiddenByStyle = (element: Element): boolean =>
  getComputedStyle(element).visibility !== 'visible' || ancestorsOf(element).some(hidesItself);
