import * as Y from 'yjs';
import { isOnBoard } from './attached.ts';
import { type Added, type Board, changeBoard, done, type Outcome, refused } from './board.ts';
import { addItem, setField } from './operations.ts';
import { rootOf } from './roots.ts';

/** What somebody says, and who it is. */
export interface NewWords {
  readonly text: string;
  /** Name as shown with it. */
  readonly by: string;
  /** Who of the participants it is, by which they know their own words again. */
  readonly authorId?: string | null;
  readonly departmentId: string | null;
  /** The department for which they speak, by name, if not for themselves. */
  readonly onBehalf?: string;
  /** ISO 8601; now when left out. */
  readonly at?: string;
}

/**
 * Says something about an item of a list or a single entity, which begins a conversation. Refused without words, and
 * about what is not on the board.
 */
export function addComment(board: Board, item: string, words: NewWords): Added {
  if (words.text.trim() === '') return refused('invalid');
  if (!isOnBoard(board.doc, item)) return refused('not-found');
  return addItem(board, 'comments', valuesOf(words, item, null));
}

/** Says something back. An answer to what was resolved opens it again. */
export function replyToComment(board: Board, commentId: string, words: NewWords): Added {
  if (words.text.trim() === '') return refused('invalid');
  const firstId = firstIdOf(board.doc, commentId);
  const first = firstId === null ? null : commentAt(board.doc, firstId);
  if (firstId === null || !first) return refused('not-found');
  const item = first.get('item');
  return changeBoard(board, 'reply', () => {
    const added = addItem(
      board,
      'comments',
      valuesOf(words, typeof item === 'string' ? item : null, firstId),
    );
    if (added.ok && first.get('resolved') === true) first.set('resolved', false);
    return added;
  });
}

/** Closes a conversation, or opens it again. */
export function resolveComment(board: Board, commentId: string, isResolved: boolean): Outcome {
  const id = firstIdOf(board.doc, commentId);
  if (id === null) return refused('not-found');
  return setField(board, { entity: 'comments', id }, 'resolved', isResolved);
}

/**
 * Takes a comment away, with all that was said back to it. An answer that somebody gives at the same moment stays, as
 * the beginning of a conversation.
 */
export function removeComment(board: Board, commentId: string): Outcome {
  const root = rootOf(board.doc, 'comments');
  if (!root || !commentAt(board.doc, commentId)) return refused('not-found');
  const replies = [...root.keys()].filter(
    (id) => commentAt(board.doc, id)?.get('replyTo') === commentId && id !== commentId,
  );
  changeBoard(board, 'remove-item', () => {
    for (const id of [commentId, ...replies]) root.delete(id);
  });
  return done;
}

/** The client id under which a comment was put on the board; null once it is gone. */
export function writerOfComment(doc: Y.Doc, commentId: string): number | null {
  const entry = rootOf(doc, 'comments')?._map.get(commentId);
  return entry && !entry.deleted ? entry.id.client : null;
}

function valuesOf(
  { text, by, authorId, departmentId, onBehalf, at }: NewWords,
  item: string | null,
  replyTo: string | null,
): Readonly<Record<string, unknown>> {
  return {
    item,
    text: text.trim(),
    by,
    authorId: authorId ?? null,
    departmentId,
    onBehalf: onBehalf ?? '',
    at: at ?? new Date().toISOString(),
    replyTo,
  };
}

function commentAt(doc: Y.Doc, id: string): Y.Map<unknown> | null {
  const entry = rootOf(doc, 'comments')?.get(id);
  return entry instanceof Y.Map ? entry : null;
}

/** The comment that a conversation began with; null when the comment is gone. */
function firstIdOf(doc: Y.Doc, commentId: string): string | null {
  const passed = new Set<string>();
  let id = commentId;
  for (;;) {
    const comment = commentAt(doc, id);
    if (!comment) return null;
    passed.add(id);
    const next = comment.get('replyTo');
    if (typeof next !== 'string' || passed.has(next) || !commentAt(doc, next)) return id;
    id = next;
  }
}
