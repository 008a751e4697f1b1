import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';
import { valueAt } from '#shared/strategy/paths.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { ReportContext, TextState } from './context.ts';
import { run } from './runs.ts';
import type { Run, Runs } from './tree.ts';

/** Fields that hold proper names: nobody translates them, so they are neither marked nor counted. */
const properNames: ReadonlySet<string> = new Set([
  'profile.name',
  'departments.name',
  'participants.name',
  'systems.name',
  'sourcing.partnerName',
  'notes.author',
  'notes.onBehalf',
  'comments.by',
  'comments.onBehalf',
  'reactions.by',
  'acceptances.by',
]);

/** The hash by which a translation knows its original: SHA-256 of the UTF-8 text, as lower-case hex. */
export function hashOfText(text: string): string {
  const bytes = digest(encodeUtf8(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What people typed at a path, in the language of the document where there is a translation, else the original, marked.
 * Remembers each text in the context, so that the control page can count. Nothing for an empty text.
 */
export function ownText(context: ReportContext, path: string): Runs {
  const value = valueAt(context.strategy, path);
  return typeof value === 'string' ? ownString(context, path, value) : [];
}

/** The texts of a list such as `ambition.notDoing`; each has a translation of its own, by its place in the list. */
export function ownTexts(context: ReportContext, path: string): readonly Runs[] {
  const value = valueAt(context.strategy, path);
  if (!Array.isArray(value)) return [];
  return value
    .map((entry, position) =>
      typeof entry === 'string' ? ownString(context, `${path}.${position}`, entry) : [],
    )
    .filter((runs) => runs.length > 0);
}

function ownString(context: ReportContext, path: string, original: string): Runs {
  if (isEmptyValue(original)) return [];
  const text = original.trim();
  if (isProperName(path)) return [run(withClosedDirections(text), context.original, { path })];
  const { chosen, state } = inDocumentLanguage(context, path, original);
  context.texts.set(path, state);
  return [{ ...chosen, path }];
}

function inDocumentLanguage(
  context: ReportContext,
  path: string,
  original: string,
): { chosen: Run; state: TextState } {
  const { language, strategy } = context;
  const text = withClosedDirections(original.trim());
  if (language === context.original) return { chosen: run(text, language), state: 'original' };
  const translation = Object.hasOwn(strategy.translations, path) ? strategy.translations[path] : undefined;
  if (!translation || isEmptyValue(translation.text)) {
    return { chosen: run(text, context.original, { gap: 'missing' }), state: 'missing' };
  }
  const translated = withClosedDirections(translation.text.trim());
  if (translation.ofHash !== undefined && translation.ofHash !== hashOfText(original)) {
    return { chosen: run(translated, language, { gap: 'outdated' }), state: 'outdated' };
  }
  return {
    chosen: run(translated, language),
    state: translation.by === 'machine' ? 'machine' : 'translated',
  };
}

function isProperName(path: string): boolean {
  const parts = path.split('.');
  return properNames.has(`${parts[0]}.${parts.at(-1)}`);
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
  const open: string[] = [];
  for (const character of text) {
    const closer = closers[character];
    if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return text + open.reverse().join('');
}
