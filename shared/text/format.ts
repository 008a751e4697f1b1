import { type Language, localeOf } from './language.ts';

const listFormats = new Map<Language, Intl.ListFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(localeOf[language], options);
  numberFormats.set(key, known);
  return known;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], options);
  dateFormats.set(key, known);
  return known;
}

/** A number as people of the language write it, at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A percentage given as 0 to 100: 12.5 reads "12,5%" in Dutch. */
export function formatPercent(value: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
}

/** An amount in euros; cents are shown only where there are any. */
export function formatMoney(euros: number, language: Language): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  return numberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(euros);
}

/** A month written `YYYY-MM`, as "september 2027"; anything else comes back as it was. */
export function formatMonth(month: string, language: Language): string {
  const date = new Date(`${month}-01T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** The day of an ISO date or date-time in the Netherlands, as "3 november 2026". */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(date);
}

/** The moment of an ISO date-time in the Netherlands, day and clock time. */
export function formatDateTime(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(date);
}

/** Names in a row as the language joins them: "a, b en c". */
export function formatList(parts: readonly string[], language: Language): string {
  const known = listFormats.get(language) ?? new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  listFormats.set(language, known);
  return known.format(parts);
}

/** The clock time of a moment (ms since 1970) in the Netherlands, as "15:40". */
export function formatClock(at: number, language: Language): string {
  return dateFormat(language, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(at);
}
