import type { BoardLayout, NoteBox, Rect } from '#shared/layout/boxes.ts';
import { measures } from '#shared/layout/sizes.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';
import { type DropZone, dropZones } from '../flow/drop.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import { isLocked } from './locks.ts';
import { rectAround } from './snap.ts';

/** One drag from its start to its drop. Nothing in it changes; where things are now follows from how far they went. */
export interface DragSession {
  readonly grabbed: BoardNode;
  /** What is being moved, where it was at the start. */
  readonly moved: readonly BoardNode[];
  /** Ids of all that goes along, for the others. */
  readonly told: readonly string[];
  /** What is selected as well, but locked: it stays. */
  readonly stays: readonly string[];
  /** Notes that go along: those that flow under a card or lie in a frame, and where they were. */
  readonly followers: ReadonlyMap<string, Point>;
  /** Those of the followers that have a place of their own, which is to be written. */
  readonly pinned: ReadonlySet<string>;
  readonly around: Rect;
  readonly neighbours: readonly Rect[];
  readonly zones: readonly DropZone[];
  readonly carriesNotes: boolean;
  /** Whether an overlay shows what is moved, in one piece. */
  readonly isCarried: boolean;
}

/** From this many things on, an overlay is moved in their stead: each of them would be drawn anew with each movement. */
const fewestCarried = 24;

/** Begins a drag by what the pointer took hold of; null when all of it is locked or cannot be moved. */
export function beginDrag(board: BoardParts, id: string, seen: Rect, isCopying: boolean): DragSession | null {
  const strategy = board.model.strategy();
  const selected = selectedNodeIds(strategy);
  const grabbed = board.nodes.find(id);
  const wanted = selected.includes(id) ? selected : [id];
  const stays = isCopying ? [] : wanted.filter((one) => isLocked(strategy, one));
  const moved = wanted.flatMap((one) => {
    const node = board.nodes.find(one);
    return node && node.type !== 'finding' && !stays.includes(one) ? [node] : [];
  });
  const around = rectAround(moved.map(rectOf));
  if (!grabbed || !around || !moved.includes(grabbed)) return null;
  const layout = board.model.layout();
  const ids = new Set(moved.map((node) => node.id));
  const { followers, pinned } = followersOf(layout, ids);
  return {
    grabbed,
    moved,
    stays,
    told: [...ids, ...followers.keys()],
    followers,
    pinned,
    around,
    neighbours: neighboursOf(board.nodes.nodes(), seen, new Set([...ids, ...followers.keys()])),
    zones: zonesFor(strategy, layout, ids),
    carriesNotes: moved.every(({ type }) => type === 'note'),
    isCarried: isCopying || moved.length >= fewestCarried,
  };
}

/** Where everything is once it has gone this far. */
export function placesAfter({ moved, followers }: DragSession, dx: number, dy: number): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, position } of moved) places.set(id, { x: position.x + dx, y: position.y + dy });
  for (const [id, { x, y }] of followers) places.set(id, { x: x + dx, y: y + dy });
  return places;
}

/** The rectangle of a node. */
export function rectOf({ position, width = 0, height = 0 }: BoardNode): Rect {
  return { x: position.x, y: position.y, w: width, h: height };
}

/** What goes along with these: members of a frame, notes that flow under a card, and those that were pinned there. */
export function followersOf(
  { cards, notes }: Pick<BoardLayout, 'cards' | 'notes'>,
  ids: ReadonlySet<string>,
): { readonly followers: ReadonlyMap<string, Point>; readonly pinned: ReadonlySet<string> } {
  const followers = new Map<string, Point>();
  const pinned = new Set<string>();
  const moved = new Map(cards.flatMap((card) => (ids.has(card.id) ? [[card.id, card] as const] : [])));
  for (const note of notes) {
    if (ids.has(note.id)) continue;
    const card = note.cardId === null ? undefined : moved.get(note.cardId);
    const isInFrame = typeof note.frameId === 'string' && ids.has(note.frameId);
    if (!isInFrame && !(card && (!note.isPlaced || hangsUnder(note, card)))) continue;
    followers.set(note.id, { x: note.x, y: note.y });
    if (card && note.isPlaced) pinned.add(note.id);
  }
  return { followers, pinned };
}

/** Whether a note with a place of its own still lies in the rows under its card. */
function hangsUnder(note: NoteBox, card: Rect): boolean {
  const rowsUnderCard = 6 * measures.noteWidth;
  const isBeside = note.x < card.x - measures.noteWidth / 2 || note.x > card.x + card.w;
  return !isBeside && note.y >= card.y + card.h && note.y <= card.y + card.h + rowsUnderCard;
}

/** What stands in view and stays there. */
function neighboursOf(nodes: readonly BoardNode[], seen: Rect, inHand: ReadonlySet<string>): readonly Rect[] {
  return nodes.flatMap((node) => {
    if (inHand.has(node.id)) return [];
    const rect = rectOf(node);
    const isSeen =
      rect.x < seen.x + seen.w &&
      rect.y < seen.y + seen.h &&
      rect.x + rect.w > seen.x &&
      rect.y + rect.h > seen.y;
    return isSeen ? [rect] : [];
  });
}

/** Text without paper is nobody's input: it can lie in a frame, and on a card it just lies. */
function zonesFor(strategy: Strategy, layout: BoardLayout, ids: ReadonlySet<string>): readonly DropZone[] {
  const zones = dropZones(layout, ids);
  const carriesText = strategy.notes.some(({ id, shape }) => shape === 'text' && ids.has(id));
  return carriesText ? zones.filter(({ isFrame }) => isFrame) : zones;
}
