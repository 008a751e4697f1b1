import type { RegionNumber } from '#shared/elements/element.ts';
import { regionAt } from '#shared/layout/region-frames.ts';
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

type Loose = ReadonlyMap<RegionNumber | null, readonly Note[]>;
let lastLoose:
  | { readonly notes: Strategy['notes']; readonly layout: Strategy['layout']; readonly found: Loose }
  | undefined;

/** The notes that belong to no card and lie under this stage on the board, or under none (null). */
export function looseNotesOf(strategy: Strategy, stage: RegionNumber | null): readonly Note[] {
  const { notes, layout } = strategy;
  if (lastLoose?.notes !== notes || lastLoose.layout !== layout) {
    const found = new Map<RegionNumber | null, Note[]>();
    for (const note of notesOf(strategy, null)) {
      const region = regionAt(layout[note.id]);
      const own = found.get(region);
      if (own) own.push(note);
      else found.set(region, [note]);
    }
    lastLoose = { notes, layout, found };
  }
  return lastLoose?.found.get(stage) ?? none;
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
