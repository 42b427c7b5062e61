import { type FactId } from './facts.ts';
import { series } from './series.ts';

/** Figures of one kind, oldest first: the last is the one to quote today. */
const kinds: readonly (readonly FactId[])[] = [
  series['pills-dea'].facts,
  // A percentage since 2025, no longer so many in ten.
  [...series['lethal-share'].facts, 'lethal-share-2025'],
  series['overdose-deaths'].facts,
];

/** The newest figure of a fact's kind, perhaps itself; `undefined` for a figure that was given once only. */
export const newestOf = (fact: FactId): FactId | undefined =>
  kinds.find((kind) => kind.includes(fact))?.at(-1);

/** The newest of each kind that has been given for more than one year: what front pages and examples show. */
export const newestFacts: readonly FactId[] = kinds.map((kind) => kind.at(-1)!);
