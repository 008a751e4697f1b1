import { changeBoard } from '#shared/board/board.ts';
import { moveNoteTo } from '#shared/board/note-operations.ts';
import { moveItem } from '#shared/board/operations.ts';
import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';
import { findItem } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from './camera.ts';
import type { BoardNode } from './node-store.ts';

/** Room around a card and its notes that still counts as dropping on it. */
const margin = 10;

/** A card with the notes under it: where a note can be dropped to become input of the card. */
export interface DropZone extends Rect {
  readonly cardId: string;
}

/** The places where a note can be dropped, without what is in the hand itself. */
export function dropZones({ cards, notes }: BoardLayout, inHand: ReadonlySet<string>): readonly DropZone[] {
  const zones = new Map<string, Rect>();
  for (const card of cards) if (!inHand.has(card.id)) zones.set(card.id, card);
  for (const note of notes) {
    const zone = note.cardId !== null && !note.isPlaced ? zones.get(note.cardId) : undefined;
    if (zone && note.cardId !== null && !inHand.has(note.id)) zones.set(note.cardId, around(zone, note));
  }
  return [...zones].map(([cardId, { x, y, w, h }]) => ({
    cardId,
    x: x - margin,
    y: y - margin,
    w: w + 2 * margin,
    h: h + 2 * margin,
  }));
}

/** The card that a point is on; the smallest where zones overlap. */
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

/** Writes what was dragged: once, as one step of undo. A note on a card becomes its input; elsewhere it is free. */
export function writeDrop(
  { workshop, model }: BoardParts,
  dropped: readonly BoardNode[],
  target: string | null,
): void {
  const strategy = model.strategy();
  const { board } = workshop;
  changeBoard(board, 'move', () => {
    for (const { id, type, position } of dropped) {
      const stored = strategy.layout[id];
      const size = { ...(stored?.w ? { w: stored.w } : {}), ...(stored?.h ? { h: stored.h } : {}) };
      const box = { x: Math.round(position.x), y: Math.round(position.y), ...size };
      if (type === 'card') moveItem(board, id, box);
      if (type !== 'note') continue;
      const note = findItem(strategy, 'notes', id);
      if (target === null) moveNoteTo(board, id, null, box);
      else if (note?.item !== target || stored) moveNoteTo(board, id, target, null);
    }
  });
}
