/** The languages of the product: interface, labels, pitfalls and documents exist in each of them. */
export const languages = ['nl', 'en'] as const;

/** Code of a language that the product speaks. */
export type Language = (typeof languages)[number];

/** A text of the domain in every language; leaving one out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Whether a value from outside names a language of the product. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The BCP 47 tag that numbers, dates and documents of a language use. */
export const localeOf: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
