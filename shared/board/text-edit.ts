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

/** An edit made on an older state of a text, as it applies after others changed that text. */
export function movedEdit(edit: TextEdit, delta: TextDelta): TextEdit {
  const index = movedIndex(edit.index, delta);
  const end = movedIndex(edit.index + edit.remove, delta);
  return { index, remove: Math.max(0, end - index), insert: edit.insert };
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
