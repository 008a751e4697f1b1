import type { CardFace } from '#shared/elements/element.ts';
import type { RegionLayout } from '#shared/layout/boxes.ts';
import type { SessionState } from '#shared/session/session-state.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/**
 * A workshop as it stands when somebody comes in, read and laid out already: what a page draws before the two documents
 * themselves are in. It holds no more than they do.
 */
export interface Opening {
  readonly strategy: Strategy;
  readonly session: SessionState;
  readonly board: DrawnBoard;
}

/** The regions and cards of a board in one language; its notes are where the strategy says. */
export interface DrawnBoard {
  readonly language: Language;
  readonly regions: readonly RegionLayout[];
  /** What each card says, by its id. */
  readonly faces: Readonly<Record<string, CardFace>>;
}

/** The parts that are looked up by ids and paths which people may choose: one of these could be `toString`. */
const recordsOfStrategy = ['layout', 'translations', 'extra'] as const satisfies (keyof Strategy)[];
const recordsOfSession = [
  'ready',
  'hands',
  'votes',
  'consents',
  'contents',
  'versions',
  'participants',
  'clients',
  'voices',
] as const satisfies (keyof SessionState)[];

/** An opening that came as JSON, as it was before that. */
export function openingFromJson({ strategy, session, board }: Opening): Opening {
  return {
    strategy: withoutPrototypes(strategy, recordsOfStrategy),
    session: withoutPrototypes(session, recordsOfSession),
    board,
  };
}

function withoutPrototypes<Part extends object>(part: Part, names: readonly (keyof Part)[]): Part {
  const records = names.map((name) => [name, Object.assign(Object.create(null), part[name])] as const);
  return { ...part, ...Object.fromEntries(records) };
}
