/** The languages of the pages; the widgets' own are the same two. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** A part of the site's addresses: its root's for English, `es/` for Spanish. */
export const languageFolder = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/** A text in both: neither can be forgotten. */
export type Bilingual = Readonly<Record<Language, string>>;

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);
