import type { Strategy } from '#shared/strategy/strategy.ts';

/** What goes along into a copy of a workshop, besides the strategy itself. */
export interface CopiedAlong {
  /** Notes, frames, lines and comments. */
  readonly notes: boolean;
  /** Who took part and what their departments agreed to. */
  readonly people: boolean;
}

/**
 * The strategy as another workshop begins with it: at the first stage, with nothing agreed on. What was accepted with
 * a reason stays accepted.
 */
export function strategyForCopy(strategy: Strategy, { notes, people }: CopiedAlong): Strategy {
  const kept = notes ? strategy : withoutNotes(strategy);
  return {
    ...kept,
    meta: { ...kept.meta, stage: null, version: null },
    ...(people ? {} : { participants: [], consents: [], notes: kept.notes.map(withoutAuthor) }),
  };
}

function withoutNotes(strategy: Strategy): Strategy {
  const gone = new Set(strategy.notes.map(({ id }) => id));
  const layout = Object.entries(strategy.layout).filter(([id]) => !gone.has(id));
  const links = strategy.links.filter(({ from, to }) => !gone.has(from ?? '') && !gone.has(to ?? ''));
  return { ...strategy, notes: [], comments: [], links, layout: Object.fromEntries(layout) };
}

/** Without the people, a note keeps its department and not who wrote it. */
function withoutAuthor<Note extends Strategy['notes'][number]>(note: Note): Note {
  return { ...note, author: '', authorId: null };
}
