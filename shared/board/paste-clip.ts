import { isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { limits } from '#shared/strategy/field.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { newId } from '#shared/strategy/ids.ts';
import { type Box, entityOfItem, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { type Board, changeBoard, type Refusal, refused } from './board.ts';
import { type Clip, type ClipItem, withReferences } from './clip.ts';
import { addLink } from './link-operations.ts';
import { addItem } from './operations.ts';
import { rootOf } from './roots.ts';

/** Where a copy comes to lie. */
export interface PastePlace {
  /** Where the middle of what was copied comes, in board units; without it everything comes where it lay. */
  readonly middle?: { readonly x: number; readonly y: number };
  /** The card that pasted notes become input of, or the frame that they lie in. */
  readonly item?: string | null;
}

/** What came of a paste: the ids of the copies, in the order of the copy. */
export type Pasted = { readonly ok: true; readonly ids: readonly string[] } | Refusal;

/**
 * Puts a copy on a board, as one step. Everything gets a new id. References to what was copied along point at the
 * copies; others stay where the board has what they point at, and fall away where it has not. Names of writers stay.
 */
export function pasteClip(board: Board, strategy: Strategy, clip: Clip, place: PastePlace): Pasted {
  const counts = new Map<ListEntityName, number>();
  for (const { entity } of clip.items) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const [entity, count] of counts) {
    if ((rootOf(board.doc, entity)?.size ?? 0) + count > limits.listLength) return refused('too-many');
  }
  const newIds = new Map(clip.items.map(({ id }) => [id, newId()]));
  const shift = shiftOf(clip, place);
  const reference = (id: string, to: string) => {
    const copy = newIds.get(id);
    if (copy !== undefined || exists(strategy, id, to)) return copy ?? id;
    return to === 'departments' ? sameDepartment(strategy, clip, id) : null;
  };
  return changeBoard(board, 'paste', () => {
    const ids: string[] = [];
    for (const item of clip.items) {
      const values = withReferences(item.entity, item.values, reference);
      const isInFrame = place.item ? isFrame(strategy, place.item) : false;
      const goesInto = isPlainNote(item) && !isInClip(item, newIds) ? (place.item ?? null) : undefined;
      const flows = goesInto !== undefined && goesInto !== null && !isInFrame;
      const box = item.box && !flows ? movedBy(item.box, shift) : undefined;
      const added = addItem(
        board,
        item.entity,
        // A copy of a note lies where it is put, and is no input of the card where the first one is.
        goesInto === undefined ? values : { ...values, item: goesInto },
        { id: newIds.get(item.id) ?? newId(), ...(box ? { box } : {}) },
      );
      if (added.ok) ids.push(added.id);
    }
    for (const { from, to, label } of clip.links) {
      const start = newIds.get(from);
      const end = newIds.get(to);
      if (start && end) addLink(board, start, end, label);
    }
    return { ok: true, ids };
  });
}

/** The department of this board that is what another board has under this id: by name, else by kind. */
function sameDepartment(strategy: Strategy, { departments }: Clip, id: string): string | null {
  const theirs = departments.find((one) => one.id === id);
  if (!theirs) return null;
  const ours = strategy.departments;
  const byName = theirs.name === '' ? undefined : ours.find(({ name }) => name === theirs.name);
  const isTelling = theirs.kind !== null && theirs.kind !== 'other';
  return (byName ?? (isTelling ? ours.find(({ kind }) => kind === theirs.kind) : undefined))?.id ?? null;
}

function exists(strategy: Strategy, id: string, to: string): boolean {
  if (to === 'any') return entityOfItem(strategy, id) !== undefined || isEntityName(id);
  return isEntityName(to) && isListEntity(to) && itemsOf(strategy, to).some((item) => item.id === id);
}

function isPlainNote({ entity, values }: ClipItem): boolean {
  return entity === 'notes' && values['shape'] !== 'frame';
}

/** Whether a note goes along with the card or frame that it belongs to. */
function isInClip({ values }: ClipItem, newIds: ReadonlyMap<string, string>): boolean {
  return typeof values['item'] === 'string' && newIds.has(values['item']);
}

function shiftOf({ items }: Clip, { middle }: PastePlace): { readonly x: number; readonly y: number } {
  const boxes = items.flatMap(({ box }) => box ?? []);
  if (boxes.length === 0 || !middle) return { x: 0, y: 0 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + (w ?? guess)));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + (h ?? guess)));
  return { x: Math.round(middle.x - (left + right) / 2), y: Math.round(middle.y - (top + bottom) / 2) };
}

/** Size of a note that tells none, to find the middle of a copy. */
const guess = 110;

function movedBy(box: Box, by: { readonly x: number; readonly y: number }): Box {
  return { ...box, x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) };
}
