import * as Y from 'yjs';
import { isPlainObject } from '#shared/strategy/values.ts';

/** Where somebody is in a text: the caret, and where their selection began; both the same when nothing is selected. */
export interface CaretPlace {
  readonly caret: number;
  readonly from: number;
}

/**
 * A place in a text as presence carries it: tied to the letters rather than to a number, so that it moves along with
 * what is typed in front of it, in whatever order text and presence arrive.
 */
export function toldPlace(text: Y.Text, { caret, from }: CaretPlace): Readonly<Record<string, unknown>> {
  const told = (index: number) => {
    // What others type at a caret comes behind it: it holds on to the letter before it.
    const place = Y.createRelativePositionFromTypeIndex(text, Math.min(index, text.length), -1);
    return Y.relativePositionToJSON(place) as unknown;
  };
  return from === caret ? { at: told(caret) } : { at: told(caret), from: told(from) };
}

/** Where that is in the text as it reads now; null when it is in another text, or in letters that are yet to come. */
export function readPlace(text: Y.Text, told: unknown): CaretPlace | null {
  if (!isPlainObject(told)) return null;
  const caret = indexOf(text, told['at']);
  if (caret === null) return null;
  return { caret, from: indexOf(text, told['from']) ?? caret };
}

function indexOf(text: Y.Text, told: unknown): number | null {
  const { doc } = text;
  if (!doc || !isPlainObject(told)) return null;
  try {
    const place = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(told), doc);
    return place?.type === text ? place.index : null;
  } catch {
    // Presence comes from others as they send it.
    return null;
  }
}
