import type { Note, Strategy } from '#shared/strategy/strategy.ts';

const indexes = new WeakMap<Strategy['notes'], ReadonlyMap<string, Note>>();

/** The notes by their ids; made once for each state of the notes. */
export function notesById({ notes }: Pick<Strategy, 'notes'>): ReadonlyMap<string, Note> {
  let index = indexes.get(notes);
  if (!index) {
    index = new Map(notes.map((note) => [note.id, note]));
    indexes.set(notes, index);
  }
  return index;
}
