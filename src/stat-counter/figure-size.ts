import { unsafeCSS } from 'lit';

/** A figure's size depends on its length: the longest fits the narrowest column. */
const lengths = [7, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40];

/** One class for each, as a strict policy allows no style in a template. */
export const lengthClass = (figure: string): string =>
  `length-${lengths.find((length) => length >= figure.length) ?? 40}`;

export const figureSizes = unsafeCSS(
  lengths.map((length) => `.length-${length}{--_length:${length}}`).join(''),
);
