/** Frames: titled groups of notes. A frame is a note of that shape; its members are the notes whose `item` it is. */
import * as Y from 'yjs';
import { notesFlowingInFrames } from '#shared/layout/layout.ts';
import type { ListEntityName } from '#shared/strategy/entities.ts';
import { isFrame, membersOf } from '#shared/strategy/frames.ts';
import { newId } from '#shared/strategy/ids.ts';
import type { Box, Strategy } from '#shared/strategy/strategy.ts';
import { type Added, type Board, changeBoard, type Outcome, refused } from './board.ts';
import { addNote, moveNoteTo, type NewNote } from './note-operations.ts';
import { moveItems, removeItems } from './operations.ts';
import { readBox } from './plain-values.ts';
import { rootOf } from './roots.ts';

/** A frame to be put on the board. */
export interface NewFrame extends Pick<NewNote, 'author' | 'authorId' | 'departmentId'> {
  readonly title?: string;
  readonly box: Box;
  /** The notes that lie in it, with the place of each; `null` lets a note flow in the frame. */
  readonly members: ReadonlyMap<string, Box | null>;
}

/** Puts a frame on the board with notes in it, as one step. Frames and things that are not notes cannot be members. */
export function addFrame(board: Board, { members, box, title, ...writer }: NewFrame): Added {
  const notes = rootOf(board.doc, 'notes');
  for (const [id, place] of members) {
    const note = notes?.get(id);
    if (!(note instanceof Y.Map)) return refused('not-found');
    if (note.get('shape') === 'frame' || (place && !readBox(id, place))) return refused('invalid');
  }
  const id = newId();
  return changeBoard(board, 'add-frame', () => {
    const added = addNote(board, { ...writer, id, box, shape: 'frame', ...(title ? { title } : {}) });
    if (added.ok) for (const [noteId, place] of members) moveNoteTo(board, noteId, id, place);
    return added;
  });
}

/**
 * Removes items as `removeItems` does, as one step. What flowed in a frame among them stays where it lies: otherwise it
 * would flow away to its region.
 */
export function removeKeepingPlaces(
  board: Board,
  strategy: Strategy,
  items: readonly { readonly entity: ListEntityName; readonly id: string }[],
): Outcome {
  const gone = new Set(items.map(({ id }) => id));
  return changeBoard(board, 'remove-item', () => {
    const removed = removeItems(board, items);
    if (removed.ok) moveItems(board, placesToKeep(strategy, gone));
    return removed;
  });
}

function placesToKeep(strategy: Strategy, gone: ReadonlySet<string>): ReadonlyMap<string, Box> {
  if (![...gone].some((id) => isFrame(strategy, id))) return new Map();
  const left = notesFlowingInFrames(strategy).filter(
    ({ id, frameId }) => gone.has(frameId ?? '') && !gone.has(id),
  );
  return new Map(left.map(({ id, x, y }) => [id, { x, y }]));
}

/**
 * The places to write when these things are moved: those, and of each frame among them the members that lie in it, as
 * far as the frame itself goes. A member that is moved by itself keeps the place that it is given.
 */
export function withMembers(
  strategy: Strategy,
  boxes: ReadonlyMap<string, Box>,
  before: (id: string) => { readonly x: number; readonly y: number } | undefined,
): ReadonlyMap<string, Box> {
  const all = new Map(boxes);
  for (const [id, box] of boxes) {
    const from = before(id);
    if (!from) continue;
    for (const member of membersOf(strategy, id)) {
      const stored = strategy.layout[member.id];
      if (!stored || boxes.has(member.id)) continue;
      all.set(member.id, { ...stored, x: stored.x + box.x - from.x, y: stored.y + box.y - from.y });
    }
  }
  return all;
}
