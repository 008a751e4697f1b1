import type { ReactionKind } from '#shared/reactions/reactions.ts';
import { limits } from '#shared/strategy/field.ts';
import { isOnBoard } from './attached.ts';
import { type Board, changeBoard, done, type Outcome, refused } from './board.ts';
import { addItem } from './operations.ts';
import { rootOf } from './roots.ts';

/** What somebody says without words, and who it is. */
export interface NewReaction {
  readonly kind: ReactionKind;
  /** Name as shown with it. */
  readonly by: string;
  /** Who of the participants it is. */
  readonly authorId: string | null;
  readonly departmentId: string | null;
  /** ISO 8601; now when left out. */
  readonly at?: string;
}

/**
 * Reacts to one or more items of lists or single entities, as one step. Refused as a whole when one of them is not on
 * the board. Whether this person reacted like that before is for the caller to look up; it counts once all the same.
 */
export function addReactions(board: Board, items: readonly string[], reaction: NewReaction): Outcome {
  if (items.length === 0 || !items.every((item) => isOnBoard(board.doc, item))) return refused('not-found');
  const size = rootOf(board.doc, 'reactions')?.size ?? 0;
  if (size + items.length > limits.listLength) return refused('too-many');
  const at = reaction.at ?? new Date().toISOString();
  return changeBoard(board, 'react', () => {
    for (const item of items) {
      const added = addItem(board, 'reactions', { ...reaction, item, at });
      // What refuses one of them (a field that does not fit) refuses the first already.
      if (!added.ok) return added;
    }
    return done;
  });
}

/**
 * Takes reactions away, as one step. Whose they are is not looked at: a document of Yjs does not tell who takes
 * something away, so that it is the screen that offers people their own reactions alone.
 */
export function removeReactions(board: Board, ids: readonly string[]): Outcome {
  const root = rootOf(board.doc, 'reactions');
  const known = ids.filter((id) => root?.has(id));
  if (!root || known.length === 0) return refused('not-found');
  changeBoard(board, 'take-reaction', () => {
    for (const id of known) root.delete(id);
  });
  return done;
}
