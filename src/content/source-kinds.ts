/**
 * How good the source of a built-in fact is. Kept apart from the facts: editors want it, readers' phones do not.
 * `seed` is the news article the project started from.
 */
export type SourceKind =
  | 'official'
  | 'copy of an official release'
  | 'press quoting DEA'
  | 'press quoting CDC'
  | 'seed';

export const sourceKinds: Readonly<Record<string, SourceKind>> = {
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
  'pills-2025': 'official',
  'doses-2025': 'official',
  'overdose-deaths-2022': 'press quoting CDC',
  'overdose-deaths-2023': 'official',
  'bystander-present': 'official',
  'fake-pill-deaths-share': 'official',
};
