import { isLanguage, type Language } from '#shared/text/language.ts';
import { type RefusalCode, refusals } from './messages.ts';

/** What is filled into the words of a refusal; a function when it differs per language. */
export type RefusalDetails = Readonly<Record<string, string | number | ((language: Language) => string)>>;

/** Ends a request with an answer that its caller can do something with. Not a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return refusals[this.code].status;
  }

  /** When trying again may help, in seconds; null when it will not. */
  get retryAfter(): number | null {
    const refusal: { readonly status: number; readonly retryAfterSeconds?: number } = refusals[this.code];
    return refusal.retryAfterSeconds ?? null;
  }

  /** The body of the answer. */
  bodyIn(language: Language): { error: { code: string; message: string } } {
    const message = refusals[this.code].text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const detail = this.details[name] ?? '';
      return typeof detail === 'function' ? detail(language) : String(detail);
    });
    return { error: { code: this.code, message } };
  }
}

/** The first language of an `Accept-Language` header that we speak, Dutch when there is none. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part, position) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean) ?? '1';
    return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality), position };
  });
  wishes.sort((one, other) => other.quality - one.quality || one.position - other.position);
  return wishes.map((wish) => wish.language).find(isLanguage) ?? 'nl';
}
