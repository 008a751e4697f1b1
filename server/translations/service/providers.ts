import type { TranslateConfig } from '#server/config.ts';
import type { Language } from '#shared/text/language.ts';

/** How one kind of service is asked, and how its answer reads. */
interface Provider {
  request(
    config: TranslateConfig,
    texts: readonly string[],
    from: Language,
    to: Language,
  ): { readonly address: string; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
  /** The translations in an answer; null when it is none. */
  read(answer: unknown): readonly string[] | null;
}

const deeplLanguages: Readonly<Record<Language, string>> = { nl: 'NL', en: 'EN-GB' };

const deepl: Provider = {
  request: ({ url, key }, texts, from, to) => ({
    address: addressOf(url, '/v2/translate'),
    headers: key === null ? {} : { Authorization: `DeepL-Auth-Key ${key}` },
    body: {
      text: texts,
      source_lang: from.toUpperCase(),
      target_lang: deeplLanguages[to],
      preserve_formatting: true,
    },
  }),
  read: (answer) => {
    const found = fieldOf(answer, 'translations');
    return Array.isArray(found) ? stringsIn(found.map((one) => fieldOf(one, 'text'))) : null;
  },
};

const libretranslate: Provider = {
  request: ({ url, key }, texts, from, to) => ({
    address: addressOf(url, '/translate'),
    headers: {},
    body: { q: texts, source: from, target: to, format: 'text', ...(key === null ? {} : { api_key: key }) },
  }),
  read: (answer) => {
    const found = fieldOf(answer, 'translatedText');
    return stringsIn(Array.isArray(found) ? found : [found]);
  },
};

/** The kinds of service that we speak with. */
export const providers = { deepl, libretranslate } as const satisfies Record<
  TranslateConfig['kind'],
  Provider
>;

/** An operator may give the address of the service or of its call. */
function addressOf(url: string, call: string): string {
  return url.endsWith(call) ? url : `${url}${call}`;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function stringsIn(values: readonly unknown[]): readonly string[] | null {
  return values.every((value) => typeof value === 'string') ? values : null;
}
