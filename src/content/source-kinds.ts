import type { FactId } from './facts.ts';

/**
 * How good the source of a built-in figure is. Kept apart from the facts: editors want it, readers' phones only where the
 * address is not the agency's own. `seed` is the news article the project started from.
 */
export type SourceKind =
  | 'official'
  | 'copy of an official release'
  | 'press quoting DEA'
  | 'press quoting NIDA'
  | 'seed';

/** A fact that is missing here is a type error. */
export const sourceKinds: Readonly<Record<FactId, SourceKind>> = {
  'pills-2021': 'seed',
  'pills-surge-2021': 'seed',
  'fentanyl-pounds-surge-2021': 'seed',
  'overdoses-surge-2021': 'seed',
  'deaths-surge-2021': 'seed',
  'social-media-cases-2021': 'seed',
  'network-cases-2021': 'seed',
  'lethal-dose': 'seed',
  'overdose-interval-2021': 'seed',
  'lethal-share-2021': 'official',
  'lethal-share-2022': 'copy of an official release',
  'lethal-share-2023': 'official',
  'lethal-share-2024': 'official',
  'lethal-share-2025': 'official',
  'pills-2022': 'press quoting DEA',
  'pills-2023': 'official',
  'pills-2024': 'official',
  'pills-2025': 'copy of an official release',
  'doses-2025': 'official',
  'overdose-deaths-2022': 'official',
  'overdose-deaths-2023': 'official',
  'bystander-present': 'official',
  'fake-pill-deaths-share': 'official',
  'overdose-deaths-2024': 'copy of an official release',
  'fake-pills-teen-deaths': 'official',
  'fentanyl-teen-deaths': 'official',
  'fentanyl-powder-2025': 'copy of an official release',
  'pills-all-police-2023': 'official',
  'teens-no-use-8': 'press quoting NIDA',
  'teens-no-use-12': 'press quoting NIDA',
  'naloxone-states': 'official',
};
