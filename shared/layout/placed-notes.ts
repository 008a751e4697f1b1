import { cardIdOf } from '#shared/elements/kinds.ts';
import { type EntityName, entityNames } from '#shared/strategy/entities.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import type { Box, Note, Strategy } from '#shared/strategy/strategy.ts';
import { type BoardLayout, type FrameBox, type NoteBox, pileOf } from './boxes.ts';
import { placedNoteHeight } from './note-steps.ts';
import { freeTextSize, measures, noteHeight } from './sizes.ts';

/** Notes are looked at one by one; reactions take no room. */
const withoutRoom: ReadonlySet<EntityName> = new Set(['notes', 'reactions']);

/** Where a note lies to which somebody gave a place. */
export function placedNote(note: Note, strategy: Strategy): NoteBox {
  const stored = strategy.layout[note.id];
  const cardId = note.item === null ? null : (cardIdOf(strategy, note.item) ?? null);
  const frame = note.item !== null && isFrame(strategy, note.item) ? { frameId: note.item } : {};
  const { w, h } = sizeOf(note, stored);
  const place = { x: stored?.x ?? 0, y: stored?.y ?? 0, w, h };
  return { id: note.id, cardId, ...frame, isPlaced: true, ...place, ...pileOf(stored) };
}

function sizeOf(note: Note, stored: Box | undefined): { readonly w: number; readonly h: number } {
  if (note.shape === 'text') return freeTextSize(note, stored?.w);
  const w = stored?.w ?? measures.noteWidth;
  return { w, h: stored ? placedNoteHeight(note, w, stored.h) : noteHeight(note) };
}

/**
 * The notes that lie elsewhere or have another size than in the snapshot before, where that can be told without laying
 * out anything: nothing but words of notes, places of free notes and reactions differs. `null` where more does.
 */
export function notesMovedAlone(
  before: Strategy,
  after: Strategy,
  { cards }: BoardLayout,
): ReadonlyMap<string, NoteBox> | null {
  if (before.notes.length !== after.notes.length) return null;
  if (entityNames.some((name) => !withoutRoom.has(name) && before[name] !== after[name])) return null;
  const hasMoved = placesDiffer(before, after);
  if (cards.some(({ id }) => hasMoved(id))) return null;
  const moved = new Map<string, NoteBox>();
  for (let index = 0; index < after.notes.length; index += 1) {
    const [was, is] = [before.notes[index], after.notes[index]];
    if (!was || !is) return null;
    const isElsewhere = hasMoved(is.id);
    if (was === is && !isElsewhere) continue;
    if (was.id !== is.id || was.item !== is.item || was.shape !== is.shape) return null;
    const stored = after.layout[is.id];
    if (!isElsewhere && isSameSize(was, is, stored)) continue;
    const isFree = is.item === null && is.shape !== 'frame' && stored && before.layout[is.id];
    if (!isFree) return null;
    moved.set(is.id, placedNote(is, after));
  }
  return moved;
}

function placesDiffer(before: Strategy, after: Strategy): (id: string) => boolean {
  if (before.layout === after.layout) return () => false;
  return (id) => before.layout[id] !== after.layout[id];
}

/** What a frame says has no part in its size. */
function isSameSize(was: Note, is: Note, stored: Box | undefined): boolean {
  if (is.shape === 'frame') return true;
  const [old, now] = [sizeOf(was, stored), sizeOf(is, stored)];
  return old.w === now.w && old.h === now.h;
}

/** Whether two boxes of the same thing are the same. */
export function isSameBox(a: FrameBox | NoteBox, b: FrameBox | NoteBox): boolean {
  const isSamePlace = a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h && a.z === b.z;
  if (!isSamePlace || !('cardId' in a) || !('cardId' in b)) return isSamePlace;
  return a.cardId === b.cardId && a.frameId === b.frameId && a.isPlaced === b.isPlaced;
}
