import { authorOf } from '#client/sync/author.ts';
import { addNote } from '#shared/board/note-operations.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { measures } from '#shared/layout/sizes.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { findItem } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';
import { rectOf } from './drag-session.ts';

/** Where the next note goes. */
export type NextPlace = 'beside' | 'below';

const mostSteps = 20;
const leastHeight = measures.noteTop + measures.leastNoteRows * measures.textRow + measures.noteFooter;

/**
 * Puts a new note beside or below another one: input of the same card, or in the same frame. Its id; null when it was
 * refused. Where a note is in the way already it goes one place further.
 */
export function addNextNote(board: BoardParts, fromId: string, place: NextPlace): string | null {
  const { model, nodes, workshop } = board;
  const strategy = model.strategy();
  const node = nodes.find(fromId);
  const note = findItem(strategy, 'notes', fromId);
  if (!node || !note) return null;
  const hangsFree = note.item === null || isFrame(strategy, note.item) || strategy.layout[fromId];
  const box = hangsFree ? freeStep(board, rectOf(node), place) : null;
  const added = addNote(workshop.board, {
    ...authorOf(workshop),
    item: note.item,
    ...(box ? { box: { x: Math.round(box.x), y: Math.round(box.y) } } : {}),
  });
  return added.ok ? added.id : null;
}

function freeStep({ model }: BoardParts, from: Rect, place: NextPlace): Point {
  const { notes, cards } = model.layout();
  const { noteWidth, noteGap } = measures;
  let at =
    place === 'beside'
      ? { x: from.x + from.w + noteGap, y: from.y }
      : { x: from.x, y: from.y + from.h + noteGap };
  for (let step = 0; step < mostSteps; step += 1) {
    const { x, y } = at;
    const inTheWay = [...notes, ...cards].find(
      (one) => one.x < x + noteWidth && one.x + one.w > x && one.y < y + leastHeight && one.y + one.h > y,
    );
    if (!inTheWay) return at;
    at =
      place === 'beside'
        ? { x: inTheWay.x + inTheWay.w + noteGap, y }
        : { x, y: inTheWay.y + inTheWay.h + noteGap };
  }
  return at;
}
