import type { PresentedEvidence } from '#shared/pitfalls/present.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import type { Language } from '#shared/text/language.ts';
import { plain, shortened } from './console-text.ts';

/** A fact behind a finding in words that fit on a line: on which card, which field, and what it says. */
export interface FactInWords {
  /** `null` where the field says enough by itself. */
  readonly card: string | null;
  /** `null` for a card as a whole. */
  readonly field: { readonly label: string; readonly value: string } | null;
}

const longest = { value: 200, card: 48 } as const;

/** Puts a fact into words; texts from the file are cut and cannot command a terminal. */
export function factInWords(
  { path, value, text, label, card }: PresentedEvidence,
  language: Language,
): FactInWords {
  const target = parsePath(path);
  const title = shortened(plain(card), longest.card);
  const said = shortened(plain(text), longest.value);
  if (target?.field === '') {
    const isMissing = value === null;
    return isMissing
      ? { card: null, field: { label: definitionOf(target.entity).plural[language], value: said } }
      : { card: title, field: null };
  }
  return { card: card === label ? null : title, field: { label, value: said } };
}
