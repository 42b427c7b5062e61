import { css } from 'lit';

/** The lengths of figures, in characters, that have a size of their own. */
const lengths = [7, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40];

export const lengthClass = (figure: string): string =>
  `length-${lengths.find((length) => length >= figure.length) ?? 40}`;

/**
 * A figure's size depends on its length: the longest fits the narrowest column. One class for each, as a strict policy allows
 * no style in a template.
 */
export const figureSizes = css`
  .length-7 {
    --_length: 7;
  }
  .length-8 {
    --_length: 8;
  }
  .length-10 {
    --_length: 10;
  }
  .length-12 {
    --_length: 12;
  }
  .length-14 {
    --_length: 14;
  }
  .length-16 {
    --_length: 16;
  }
  .length-18 {
    --_length: 18;
  }
  .length-20 {
    --_length: 20;
  }
  .length-24 {
    --_length: 24;
  }
  .length-32 {
    --_length: 32;
  }
  .length-40 {
    --_length: 40;
  }
`;
