import type * as Y from 'yjs';
import { wellFormed } from './containers.ts';

/** One replacement in a text: at `index`, `remove` code units go and `insert` comes. */
export interface TextEdit {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

/** A change to a shared text as Yjs tells it. */
export type TextDelta = readonly {
  readonly retain?: number | undefined;
  readonly delete?: number | undefined;
  readonly insert?: unknown;
}[];

/**
 * The smallest replacement that turns one text into another; null when they are the same. Where equal letters stand
 * side by side, the caret after the change (if known) tells which of them was typed. Never splits a surrogate pair.
 */
export function editBetween(before: string, after: string, caretAfter = after.length): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const behindCaret = Math.min(after.length - caretAfter, shorter);
  let end = 0;
  while (end < behindCaret && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start += 1;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start > 0 && isFirstHalf(before.charCodeAt(start - 1))) start -= 1;
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end -= 1;
  return {
    index: start,
    remove: before.length - start - end,
    insert: after.slice(start, after.length - end),
  };
}

/** Turns a shared text into `next` by one minimal edit, in one transaction when called in one. */
export function replaceText(text: Y.Text, next: string, caretAfter?: number): void {
  const edit = editBetween(text.toString(), wellFormed(next), caretAfter);
  if (edit) applyEdit(text, edit);
}

/** Makes one replacement in a shared text. */
export function applyEdit(text: Y.Text, edit: TextEdit): void {
  if (edit.remove > 0) text.delete(edit.index, edit.remove);
  if (edit.insert !== '') text.insert(edit.index, edit.insert);
}

/** Where a caret stands after others changed the text: what they type at the caret itself comes behind it. */
export function movedIndex(index: number, delta: TextDelta): number {
  let at = 0;
  let moved = index;
  for (const part of delta) {
    if (part.retain !== undefined) at += part.retain;
    else if (part.delete !== undefined) moved -= Math.max(0, Math.min(part.delete, moved - at));
    else {
      const length = typeof part.insert === 'string' ? part.insert.length : 1;
      if (at < moved) moved += length;
      at += length;
    }
    if (at > moved) break;
  }
  return moved;
}

/** What became of an edit and of what others changed in the same text meanwhile. */
export interface MergedText {
  readonly text: string;
  /** Where the inserted letters of the edit begin. */
  readonly insertedAt: number;
  /** Where a place of the text before the edit stands now. */
  readonly placeOf: (index: number) => number;
}

/** A letter of the merged text; `origin` is its place in the text before, null for what others typed since. */
interface Letter {
  readonly unit: string;
  readonly origin: number | null;
}

/**
 * An edit made on an older state of a text, put together with what others changed since. It takes away only letters
 * that it knew, so that nothing which another person typed in between is lost.
 */
export function mergeEdit(before: string, edit: TextEdit, others: readonly TextDelta[]): MergedText {
  const units = before.split('').map((unit, origin): Letter => ({ unit, origin }));
  const editEnd = edit.index + edit.remove;
  const kept = others
    .reduce(lettersAfter, units)
    .filter(({ origin }) => origin === null || origin < edit.index || origin >= editEnd);
  const firstBehind = kept.findIndex(({ origin }) => origin !== null && origin >= edit.index);
  let insertedAt = firstBehind === -1 ? kept.length : firstBehind;
  // What others typed at the very place of a plain insertion comes behind it, as it does for a caret.
  while (edit.remove === 0 && insertedAt > 0 && kept[insertedAt - 1]?.origin === null) insertedAt -= 1;
  const text = [...kept.slice(0, insertedAt), { unit: edit.insert }, ...kept.slice(insertedAt)]
    .map(({ unit }) => unit)
    .join('');
  const placeOf = (index: number) => {
    const at = kept.findIndex(({ origin }) => origin !== null && origin >= index);
    const place = at === -1 ? kept.length : at;
    return place > insertedAt || index >= editEnd ? place + edit.insert.length : place;
  };
  return { text, insertedAt, placeOf };
}

function lettersAfter(letters: readonly Letter[], delta: TextDelta): Letter[] {
  const result: Letter[] = [];
  let at = 0;
  for (const { retain, delete: gone, insert } of delta) {
    if (retain !== undefined) result.push(...letters.slice(at, at + retain));
    if (typeof insert === 'string') for (const unit of insert.split('')) result.push({ unit, origin: null });
    at += retain ?? gone ?? 0;
  }
  return [...result, ...letters.slice(at)];
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
