import type { Translation } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { hashOfText } from './hash.ts';
import type { TranslationUnit } from './units.ts';

/** What becomes of the texts of a workshop that goes on in another language. */
export interface Turn {
  /** By path: the texts that take the place of the original. */
  readonly originals: ReadonlyMap<string, string>;
  /** By path: the translations as they then are; null where none is left. */
  readonly translations: ReadonlyMap<string, Translation | null>;
  /** Texts that stay in their language, because there is no translation or it is out of date. */
  readonly missing: number;
  readonly stale: number;
  /** Translations by a machine that nobody accepted, and which become the text on the board. */
  readonly machine: number;
  /** Texts with a translation that nobody may change: words of departments with their verdict, for instance. */
  readonly kept: number;
}

/**
 * Turns every text round that has a translation into `to`: the translation becomes the original, and the original its
 * translation. A text without one, with one that is out of date, or that `mayWrite` does not let be changed, stays as it
 * is and says which language it is in. Turning back gives what there was.
 */
export function turnOf(
  units: readonly TranslationUnit[],
  to: Language,
  mayWrite: (path: string) => boolean = () => true,
): Turn {
  const originals = new Map<string, string>();
  const translations = new Map<string, Translation | null>();
  const counted = { missing: 0, stale: 0, machine: 0, kept: 0 };
  for (const unit of units) {
    const { path, from, state, translation } = unit;
    if (from === to) {
      if (translation?.original) translations.set(path, inItsLanguage(translation));
    } else if (translation && mayWrite(path) && (state === 'current' || state === 'machine')) {
      if (state === 'machine') counted.machine += 1;
      originals.set(path, translation.text);
      translations.set(path, turned(translation, unit.original));
    } else {
      counted[state === 'missing' || state === 'stale' ? state : 'kept'] += 1;
      translations.set(path, staying(unit));
    }
  }
  return { originals, translations, ...counted };
}

/** A translation that was never tied to its original stays so. */
function turned({ original: _, ...translation }: Translation, original: string): Translation {
  const { ofHash, text, ...rest } = translation;
  return { text: original, ...(ofHash === undefined ? {} : { ofHash: hashOfText(text) }), ...rest };
}

function staying({ translation, from, hash }: TranslationUnit): Translation {
  return { ...(translation ?? { text: '', by: 'human' }), original: { language: from, hash } };
}

function inItsLanguage({ original: _, ...translation }: Translation): Translation | null {
  return translation.text === '' ? null : translation;
}
