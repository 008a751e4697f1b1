import { glossary, occursIn } from '#shared/report/glossary.ts';
import type { TranslationUnit } from './units.ts';

/** A term of the trade that occurs in an original, and what it is called in the other language. */
export interface GlossaryHint {
  readonly term: string;
  readonly translated: string;
  /** What to put in the translation, written as the original writes it: the short form for a short form. */
  readonly insert: string;
}

/** The terms of the glossary that occur in an original, in the order of the glossary. */
export function glossaryHints({
  original,
  from,
  to,
}: Pick<TranslationUnit, 'original' | 'from' | 'to'>): readonly GlossaryHint[] {
  const text = original.toLowerCase();
  return glossary
    .filter(({ words }) => words.some((word) => occursIn(text, word)))
    .map(({ term }) => ({
      term: term[from],
      translated: term[to],
      insert: insertedFor(original, term[from].split(', '), term[to].split(', ')),
    }));
}

function insertedFor(original: string, forms: readonly string[], others: readonly string[]): string {
  const text = original.toLowerCase();
  const used = forms.findIndex((form) => text.includes(form.toLowerCase()));
  const other = others[used] ?? others.at(-1) ?? '';
  const form = forms[used];
  const isAbbreviation = /^.\p{Lu}/u.test(other);
  const isLowerCase = form === undefined || !original.includes(form);
  return isLowerCase && !isAbbreviation ? other.charAt(0).toLowerCase() + other.slice(1) : other;
}

/** Translations that stand already, by the hash of their original: the same words elsewhere need no second thought. */
export type TranslationMemory = ReadonlyMap<string, readonly string[]>;

/** What the strategy itself remembers: translations of people, that are up to date. */
export function translationMemory(units: readonly TranslationUnit[]): TranslationMemory {
  const memory = new Map<string, string[]>();
  for (const { hash, state, translation, to } of units) {
    if (state !== 'current' || !translation) continue;
    const key = memoryKey({ hash, to });
    const texts = memory.get(key) ?? [];
    if (!texts.includes(translation.text)) memory.set(key, [...texts, translation.text]);
  }
  return memory;
}

/** Translations of the very same text elsewhere, other than the one that stands here. */
export function remembered(memory: TranslationMemory, unit: TranslationUnit): readonly string[] {
  const texts = memory.get(memoryKey(unit)) ?? [];
  return texts.filter((text) => text !== unit.translation?.text);
}

function memoryKey({ hash, to }: Pick<TranslationUnit, 'hash' | 'to'>): string {
  return `${to} ${hash}`;
}
