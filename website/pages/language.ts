/** The languages of the pages; the widgets' own are the same two. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** A text in both: neither can be forgotten. */
export type Bilingual = Readonly<Record<Language, string>>;

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);
