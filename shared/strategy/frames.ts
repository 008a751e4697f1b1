import type { Note, Strategy } from './strategy.ts';

interface Frames {
  readonly ids: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, readonly Note[]>;
}

const framesOf = new WeakMap<Strategy['notes'], Frames>();
const none: readonly Note[] = [];

/** Whether an id is that of a frame: a titled group of notes. */
export function isFrame(strategy: Strategy, id: string): boolean {
  return read(strategy).ids.has(id);
}

/** The notes and texts that lie in a frame, in the order of the list. */
export function membersOf(strategy: Strategy, frameId: string): readonly Note[] {
  return read(strategy).members.get(frameId) ?? none;
}

function read({ notes }: Strategy): Frames {
  const known = framesOf.get(notes);
  if (known) return known;
  const ids = new Set(notes.filter(({ shape }) => shape === 'frame').map(({ id }) => id));
  const members = new Map<string, Note[]>();
  for (const note of ids.size > 0 ? notes : none) {
    if (note.item === null || note.shape === 'frame' || !ids.has(note.item)) continue;
    const list = members.get(note.item);
    if (list) list.push(note);
    else members.set(note.item, [note]);
  }
  const frames = { ids, members };
  framesOf.set(notes, frames);
  return frames;
}
