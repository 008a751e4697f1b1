import { useSyncExternalStore } from 'react';

/** A small observable store: state is replaced, never changed in place. */
export interface Store<State> {
  getState(): State;
  /** Calls `listener` after each change; returns its undoing. */
  subscribe(listener: () => void): () => void;
  /** Replaces the given parts; listeners hear nothing when every part was so already. */
  patch(part: Partial<State>): void;
  /** React hook: the part that `selector` picks. The selector must not make new objects. */
  useSelected<Selected>(selector: (state: State) => Selected): Selected;
}

/** Makes a store that begins with `initial`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();

  const getState = () => state;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const patch = (part: Partial<State>) => {
    const next = { ...state, ...part };
    const isSame = (Object.keys(part) as (keyof State)[]).every((key) => Object.is(next[key], state[key]));
    if (isSame) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const useSelected = <Selected>(selector: (current: State) => Selected) =>
    useSyncExternalStore(subscribe, () => selector(state));

  return { getState, subscribe, patch, useSelected };
}
