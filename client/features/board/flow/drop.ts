import { type Board, changeBoard } from '#shared/board/board.ts';
import { withMembers } from '#shared/board/frame-operations.ts';
import { moveNoteTo } from '#shared/board/note-operations.ts';
import { moveItem, moveItems } from '#shared/board/operations.ts';
import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { type Box, findItem } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { BoardModel } from '../board-model.ts';
import type { Point } from './camera.ts';
import type { BoardNode } from './node-store.ts';

/** Room around a card and its notes that still counts as dropping on it. */
const margin = 10;

/** A card with the notes under it, or a frame: where a note can be dropped to become input of the one or lie in the other. */
export interface DropZone extends Rect {
  readonly cardId: string;
  readonly isFrame: boolean;
}

/** The places where a note can be dropped, without what is in the hand itself. */
export function dropZones(
  { cards, notes, frames }: BoardLayout,
  inHand: ReadonlySet<string>,
): readonly DropZone[] {
  const zones = new Map<string, Rect>();
  for (const card of cards) if (!inHand.has(card.id)) zones.set(card.id, card);
  for (const note of notes) {
    const zone = note.cardId !== null && !note.isPlaced ? zones.get(note.cardId) : undefined;
    if (zone && note.cardId !== null && !inHand.has(note.id)) zones.set(note.cardId, around(zone, note));
  }
  const aroundCards = [...zones].map(([cardId, { x, y, w, h }]) => ({
    cardId,
    isFrame: false,
    x: x - margin,
    y: y - margin,
    w: w + 2 * margin,
    h: h + 2 * margin,
  }));
  const inFrames = frames
    .filter(({ id }) => !inHand.has(id))
    .map(({ id, x, y, w, h }) => ({ cardId: id, isFrame: true, x, y, w, h }));
  return [...aroundCards, ...inFrames];
}

/** The card or frame that a point is on; the smallest where zones overlap. */
export function zoneAt(zones: readonly DropZone[], { x, y }: Point): string | null {
  let found: DropZone | null = null;
  for (const zone of zones) {
    const isIn = x >= zone.x && x <= zone.x + zone.w && y >= zone.y && y <= zone.y + zone.h;
    if (isIn && (!found || zone.w * zone.h < found.w * found.h)) found = zone;
  }
  return found?.cardId ?? null;
}

function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}

/**
 * Writes what was dragged: once, as one step of undo. A note on a card becomes its input, in a frame it lies where it
 * was dropped, elsewhere it is free. A frame takes along what lies in it; `along` goes with the rest as it is.
 */
export function writeDrop(
  { workshop, model }: BoardParts,
  dropped: readonly Dropped[],
  target: string | null,
  along: ReadonlyMap<string, Point> = new Map(),
): void {
  const strategy = model.strategy();
  const { board } = workshop;
  const frames = new Set(dropped.filter(({ type }) => type === 'frame').map(({ id }) => id));
  const intoFrame = target !== null && isFrame(strategy, target);
  changeBoard(board, 'move', () => {
    moveFrames(board, model, dropped);
    for (const { id, type, position } of dropped) {
      const stored = strategy.layout[id];
      const box = { ...stored, x: Math.round(position.x), y: Math.round(position.y) };
      if (type === 'card') moveItem(board, id, box);
      if (type !== 'note') continue;
      const item = findItem(strategy, 'notes', id)?.item ?? null;
      if (item !== null && frames.has(item)) moveItem(board, id, box);
      else if (target === null || intoFrame) moveNoteTo(board, id, target, box);
      else if (item !== target || stored) moveNoteTo(board, id, target, null);
    }
    for (const [id, { x, y }] of along) {
      moveItem(board, id, { ...strategy.layout[id], x: Math.round(x), y: Math.round(y) });
    }
  });
}

/** Something that was dropped, and where. */
export type Dropped = Pick<BoardNode, 'id' | 'type'> & { readonly position: Point };

function moveFrames(board: Board, model: BoardModel, dropped: readonly Dropped[]): void {
  const strategy = model.strategy();
  const before = new Map(model.layout().frames.map((frame) => [frame.id, frame]));
  const boxes = new Map<string, Box>();
  for (const { id, type, position } of dropped) {
    const { w = 0, h = 0 } = before.get(id) ?? {};
    if (type !== 'frame') continue;
    boxes.set(id, { w, h, ...strategy.layout[id], x: Math.round(position.x), y: Math.round(position.y) });
  }
  const inHand = new Set(dropped.map(({ id }) => id));
  const all = [...withMembers(strategy, boxes, (id) => before.get(id))];
  moveItems(board, new Map(all.filter(([id]) => boxes.has(id) || !inHand.has(id))));
}
