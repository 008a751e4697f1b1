import { valueAt } from '#shared/strategy/paths.ts';
import type { Translation } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { translationAt, translationsOfList } from '#shared/translation/find.ts';
import { isKeptAsTyped } from '#shared/translation/kept-as-typed.ts';
import { languageOfOriginal, translationState } from '#shared/translation/state.ts';
import type { ReportContext, TextState } from './context.ts';
import { run } from './runs.ts';
import type { Run, Runs } from './tree.ts';

/**
 * What people typed at a path, in the language of the document where there is a translation, else the original, marked.
 * Remembers each text in the context, so that the control page can count. Nothing for an empty text.
 */
export function ownText(context: ReportContext, path: string): Runs {
  const value = valueAt(context.strategy, path);
  const translation = translationAt(context.strategy.translations, path);
  return typeof value === 'string' ? ownString(context, path, value, translation) : [];
}

/** The texts of a list such as `ambition.notDoing`; each has a translation of its own, by its place in the list. */
export function ownTexts(context: ReportContext, path: string): readonly Runs[] {
  const value = valueAt(context.strategy, path);
  if (!Array.isArray(value)) return [];
  const entries = value.map((entry) => (typeof entry === 'string' ? entry : ''));
  const translations = translationsOfList(context.strategy.translations, path, entries);
  return entries
    .map((entry, place) => ownString(context, `${path}.${place}`, entry, translations[place]))
    .filter((runs) => runs.length > 0);
}

function ownString(
  context: ReportContext,
  path: string,
  original: string,
  translation: Translation | undefined,
): Runs {
  if (isEmptyValue(original)) return [];
  const text = original.trim();
  if (isKeptAsTyped(path)) return [run(withClosedDirections(text), context.original, { path })];
  const { chosen, state } = inDocumentLanguage(context, original, translation);
  context.texts.set(path, state);
  return [{ ...chosen, path }];
}

function inDocumentLanguage(
  { language, original: workshop }: ReportContext,
  original: string,
  translation: Translation | undefined,
): { chosen: Run; state: TextState } {
  const text = withClosedDirections(original.trim());
  const written = languageOfOriginal(original, translation, workshop);
  if (language === written) return { chosen: run(text, language), state: 'original' };
  const state = translationState(original, translation);
  if (!translation || state === 'missing') {
    return { chosen: run(text, written, { gap: 'missing' }), state: 'missing' };
  }
  const translated = withClosedDirections(translation.text.trim());
  if (state === 'stale') {
    return { chosen: run(translated, language, { gap: 'outdated' }), state: 'outdated' };
  }
  return { chosen: run(translated, language), state: state === 'machine' ? 'machine' : 'translated' };
}

const closers: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Closes marks of writing direction that a text leaves open, so that it cannot turn round what stands behind it. */
function withClosedDirections(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  const open: string[] = [];
  for (const character of text) {
    const closer = closers[character];
    if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return text + open.reverse().join('');
}
