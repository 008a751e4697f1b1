import type { Note, Strategy } from '#shared/strategy/strategy.ts';

const byItem = new WeakMap<Strategy['notes'], ReadonlyMap<string | null, readonly Note[]>>();
const none: readonly Note[] = [];

/** The notes that are input for a card or lie in a frame, or the loose ones (null), in the order of the list; parked ones last. */
export function notesOf(strategy: Strategy, item: string | null): readonly Note[] {
  let index = byItem.get(strategy.notes);
  if (!index) {
    index = indexed(strategy.notes);
    byItem.set(strategy.notes, index);
  }
  return index.get(item) ?? none;
}

function indexed(notes: readonly Note[]): ReadonlyMap<string | null, readonly Note[]> {
  const index = new Map<string | null, Note[]>();
  for (const note of notes) {
    if (note.shape === 'frame') continue;
    const own = index.get(note.item);
    if (own) own.push(note);
    else index.set(note.item, [note]);
  }
  for (const own of index.values()) own.sort((one, other) => Number(one.parked) - Number(other.parked));
  return index;
}
