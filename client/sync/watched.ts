import { isPlainObject } from '#shared/strategy/values.ts';

/** What somebody sees of the board, in whole board units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Somebody whose view is being followed. */
export interface Watched {
  /** What they see, in the tab that told it last; null while they look at something else than the board. */
  readonly view: View | null;
  /** Whether they, or somebody they follow in turn, follow me: two who follow each other would never come to rest. */
  readonly isFollowingMe: boolean;
}

/** Somebody's view as the states of everyone who is here tell it; null when they are not here. */
export function readWatched(
  states: ReadonlyMap<number, unknown>,
  participantId: string,
  myId: string,
): Watched | null {
  const follows = new Map<string, string>();
  let isHere = false;
  let view: View | null = null;
  for (const state of states.values()) {
    if (!isPlainObject(state) || !isPlainObject(state['user'])) continue;
    const { participantId: id } = state['user'];
    if (typeof id !== 'string') continue;
    if (typeof state['follows'] === 'string') follows.set(id, state['follows']);
    if (id !== participantId) continue;
    isHere = true;
    view = readView(state['view']) ?? view;
  }
  return isHere ? { view, isFollowingMe: leadsTo(follows, participantId, myId) } : null;
}

/** Whether whom somebody follows, and whom those follow, leads to a person. */
function leadsTo(follows: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const passed = new Set<string>();
  for (let id = follows.get(from); id !== undefined && !passed.has(id); id = follows.get(id)) {
    if (id === to) return true;
    passed.add(id);
  }
  return false;
}

/** A view as somebody told it; null when it is none. */
export function readView(value: unknown): View | null {
  const { x, y, w, h } = isPlainObject(value) ? value : {};
  const isView = isNumber(x) && isNumber(y) && isNumber(w) && isNumber(h) && w > 0 && h > 0;
  return isView ? { x, y, w, h } : null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
