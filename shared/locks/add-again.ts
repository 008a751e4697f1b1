import { type Board, changeBoard, done, type Outcome, refused } from '#shared/board/board.ts';
import { addItem, setField } from '#shared/board/operations.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import type { UnsentPiece } from './unsent-work.ts';

/**
 * Puts on the board what never got there. Nothing of others gives way: a text comes after theirs, choices come to
 * theirs. Refused, and left as it was, while that part is still locked.
 */
export function addAgain(board: Board, piece: UnsentPiece): Outcome {
  const { entity, itemId, field, value } = piece;
  if (field !== null) {
    const now = fieldNow(board, piece);
    const target = { entity, ...(itemId === null ? {} : { id: itemId }) };
    return now === undefined ? refused('not-found') : setField(board, target, field, joined(now, value));
  }
  if (!isListEntity(entity) || itemId === null || !isPlainObject(value)) return refused('invalid');
  return changeBoard(board, 'add-again', () => addWhole(board, entity, itemId, value, piece.box));
}

function addWhole(
  board: Board,
  entity: ListEntityName,
  id: string,
  values: Readonly<Record<string, unknown>>,
  box: UnsentPiece['box'],
): Outcome {
  const isThere = readBoard(board.doc)[entity].some((item) => item.id === id);
  if (isThere) return done;
  const added = addItem(board, entity, values, { id, ...(box && { box }) });
  return added.ok ? done : added;
}

function fieldNow({ doc }: Board, { entity, itemId, field }: UnsentPiece): unknown {
  const part: unknown = readBoard(doc)[entity];
  const holder: unknown = Array.isArray(part) ? part.find((item) => item.id === itemId) : part;
  if (!isPlainObject(holder) || field === null) return undefined;
  return holder[field] ?? null;
}

/** What is there and what is added, without saying anything twice. */
function joined(now: unknown, added: unknown): unknown {
  if (typeof now === 'string' && typeof added === 'string') {
    if (now.trim() === '' || added.includes(now)) return added;
    return now.includes(added) ? now : `${now}\n${added}`;
  }
  if (Array.isArray(now) && Array.isArray(added)) return [...new Set([...now, ...added])];
  return added;
}
