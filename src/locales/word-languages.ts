/** The languages whose words ship. */
export const wordLanguages = ['en', 'es'] as const;

export type WordLanguage = (typeof wordLanguages)[number];

export const isWordLanguage = (tag: string): tag is WordLanguage =>
  (wordLanguages as readonly string[]).includes(tag);
