/**
 * The texts of the interface, in Dutch and English. The convention:
 *
 * - One file per feature and language: `nl/board.ts` exports `board = { addNote: 'Briefje' } as const`,
 *   `en/board.ts` the same keys with `satisfies SameTexts<typeof dutch>`. Dutch is the shape that English must follow.
 * - In a component: `const t = useTexts();` and `t('board.addNote')`.
 * - A key is always written out as a plain string, never put together, so that the compiler and the scan in
 *   `keys.test.ts` find the missing and the unused ones. To choose between keys, keep a constant map of whole keys.
 * - Values go in by name: `'{{name}} typt'` with `t('board.typing', { name })`. Numbers of things use `_one` and
 *   `_other` with `count`. Never put sentences together from pieces.
 * - Domain texts (names of stages, fields, pitfalls) are not here but bilingual beside what they describe, in shared/.
 *
 * A new feature adds its two files and one line in `panel-texts.ts` of both languages, or in `workshop-texts.ts` where
 * the workshop screen cannot open without its words.
 */
import i18next from 'i18next';
import type { Language } from '#shared/text/language.ts';
import type { entryTexts } from './nl/entry-texts.ts';
import type { panelTexts } from './nl/panel-texts.ts';
import type { startTexts as startPageTexts } from './nl/start-texts.ts';
import type { workshopTexts } from './nl/workshop-texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    returnNull: false;
    resources: {
      translation: typeof entryTexts & typeof startPageTexts & typeof workshopTexts & typeof panelTexts;
    };
  }
}

/** Which texts: `entry` for the way in, `start` for the start page, `workshop` for the workshop screen, `panels` for what is opened there. */
export type TextPart = 'entry' | 'start' | 'workshop' | 'panels';

const loaders = {
  nl: {
    entry: async () => (await import('./nl/entry-texts.ts')).entryTexts,
    start: async () => (await import('./nl/start-texts.ts')).startTexts,
    workshop: async () => (await import('./nl/workshop-texts.ts')).workshopTexts,
    panels: async () => (await import('./nl/panel-texts.ts')).panelTexts,
  },
  en: {
    entry: async () => (await import('./en/entry-texts.ts')).entryTexts,
    start: async () => (await import('./en/start-texts.ts')).startTexts,
    workshop: async () => (await import('./en/workshop-texts.ts')).workshopTexts,
    panels: async () => (await import('./en/panel-texts.ts')).panelTexts,
  },
} as const;

const wantedParts = new Set<TextPart>();
const loadedParts = new Map<string, Promise<void>>();

/** Starts i18next in `language` with the entry texts loaded. Call once, before the first render. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
    resources: {},
  });
  await loadTexts('entry');
}

/** Loads one part of the texts in the current language; later language switches bring it along. */
export async function loadTexts(part: TextPart): Promise<void> {
  wantedParts.add(part);
  await loadPart(i18next.language as Language, part);
}

/** The loading of a part of the program that has its words among those of the panels: done when both are there. */
export function withPanelTexts<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), loadTexts('panels')]);
    return part;
  };
}

/** Switches the interface to `language`, after its texts have arrived. */
export async function switchTexts(language: Language): Promise<void> {
  await Promise.all([...wantedParts].map((part) => loadPart(language, part)));
  await i18next.changeLanguage(language);
}

/** Loads one part in another language than the screen's, for a text that goes out in that language. */
export function loadTextsOf(language: Language, part: TextPart): Promise<void> {
  return loadPart(language, part);
}

function loadPart(language: Language, part: TextPart): Promise<void> {
  const key = `${language}/${part}`;
  const known = loadedParts.get(key);
  if (known) return known;
  const loading = loaders[language]
    [part]()
    .then((texts) => void i18next.addResourceBundle(language, 'translation', texts, true, true));
  loadedParts.set(key, loading);
  loading.catch(() => loadedParts.delete(key));
  return loading;
}
