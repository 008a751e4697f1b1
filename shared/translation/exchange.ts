import { limits } from '#shared/strategy/field.ts';
import { hashOfText } from './hash.ts';
import { listPathOf } from './list-place.ts';
import type { TranslationUnit } from './units.ts';

/** A translation as it comes back from outside. */
export interface IncomingTranslation {
  /** Path of the text. */
  readonly id: string;
  /** Hash of the original that was translated; null when the file does not tell. */
  readonly hash: string | null;
  /** The original as the file has it; null when it does not. */
  readonly original: string | null;
  /** Empty when nothing was translated; null when that was done in part only. */
  readonly text: string | null;
  /** Whether a person said in that file that it is right. */
  readonly isReviewed: boolean;
}

/** Why a translation cannot be taken. */
export type RejectionReason =
  /** Longer than the product takes. */
  | 'too-long'
  /** The same text stands in the file more than once. */
  | 'twice'
  /** Of a text that was cut into pieces, not every piece is translated. */
  | 'in-part'
  /** It is of an older original, and there is a translation of the newer one already. */
  | 'older';

/** One translation that would be written. */
export interface ImportedTranslation {
  readonly path: string;
  readonly card: string;
  readonly label: string;
  readonly original: string;
  /** Hash of the original that the translation is of. */
  readonly hash: string;
  readonly before: string | null;
  readonly text: string;
  /** `stale`: the original was changed since, so that it will count as out of date. */
  readonly kind: 'new' | 'changed' | 'stale';
}

/** What taking a file in would do, and what of it cannot be taken. */
export interface ImportPreview {
  readonly translations: readonly ImportedTranslation[];
  /** Texts that would stay as they are, and those that the file leaves empty. */
  readonly same: number;
  readonly empty: number;
  /** Ids that belong to no text. */
  readonly unknown: readonly string[];
  readonly rejected: readonly { readonly id: string; readonly reason: RejectionReason }[];
}

/**
 * Compares what came in with the texts as they are now. A translation belongs to a text by its id and the hash of its
 * original; in a list, where ids are places, by the hash alone. An empty one takes nothing away.
 */
export function previewOf(
  units: readonly TranslationUnit[],
  incoming: readonly IncomingTranslation[],
): ImportPreview {
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  const lists = listsIn(units);
  const translations: ImportedTranslation[] = [];
  const rejected: { id: string; reason: RejectionReason }[] = [];
  const unknown: string[] = [];
  const taken = new Set<string>();
  let [same, empty] = [0, 0];
  for (const one of incoming) {
    const inList = lists.get(listPathOf(one.id) ?? '');
    const named = byPath.get(one.id);
    if (!named && !inList) {
      unknown.push(one.id);
      continue;
    }
    const hash = one.hash ?? (one.original === null ? null : hashOfText(one.original));
    const unit = inList?.get(hash ?? '') ?? named;
    const found = unit ? judge(unit, one, hash ?? unit.hash, taken) : null;
    if (unit) taken.add(unit.path);
    if (found === null) unknown.push(one.id);
    else if (found === 'empty') empty += 1;
    else if (found === 'same') same += 1;
    else if (typeof found === 'string') rejected.push({ id: one.id, reason: found });
    else translations.push(found);
  }
  return { translations, same, empty, unknown, rejected };
}

/** The texts of every list, by the hash of their original. */
function listsIn(
  units: readonly TranslationUnit[],
): ReadonlyMap<string, ReadonlyMap<string, TranslationUnit>> {
  const lists = new Map<string, Map<string, TranslationUnit>>();
  for (const unit of units) {
    const path = listPathOf(unit.path);
    if (path !== null) lists.set(path, (lists.get(path) ?? new Map()).set(unit.hash, unit));
  }
  return lists;
}

function judge(
  unit: TranslationUnit,
  { text, isReviewed }: IncomingTranslation,
  hash: string,
  taken: ReadonlySet<string>,
): ImportedTranslation | RejectionReason | 'same' | 'empty' {
  const { path, card, label, original, state } = unit;
  if (text === '' || text?.trim() === '') return 'empty';
  if (taken.has(path)) return 'twice';
  if (text === null) return 'in-part';
  if (text.length > limits.textLength) return 'too-long';
  const before = state === 'missing' ? null : (unit.translation?.text ?? null);
  const isOlder = hash !== unit.hash;
  if (isOlder && (state === 'current' || state === 'machine')) return before === text ? 'same' : 'older';
  const isSame = before === text && (isOlder || state === 'current' || (state === 'machine' && !isReviewed));
  if (isSame) return 'same';
  const kind = isOlder ? 'stale' : before === null ? 'new' : 'changed';
  return { path, card, label, original, hash, before, text, kind };
}
