import { useSyncExternalStore } from 'react';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { BoardStore } from './board-store.ts';
import { useWorkshop } from './hooks.ts';
import { createListeners } from './listeners.ts';
import { isSameForChecks } from './settled-view.ts';

/** The strategy for whoever counts what is there: behind by a moment, and without news of what no check reads. */
interface CalmStrategy {
  readonly current: () => Strategy;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What comes within this time, in ms, is told in one go: nothing is counted at the pace of typing. */
export const calmDelay = 150;

const calmOf = new WeakMap<BoardStore, CalmStrategy>();

/**
 * The strategy as far as progress and checks read it (not its notes, links, comments and reactions), told at most every
 * 150 ms. Renders not at all while people only write notes or move things.
 */
export function useCalmStrategy(): Strategy {
  const { store } = useWorkshop();
  const calm = calmStrategyOf(store);
  return useSyncExternalStore(calm.subscribe, calm.current);
}

/** The calm view of a store, the same for everyone who asks. */
export function calmStrategyOf(store: BoardStore): CalmStrategy {
  let calm = calmOf.get(store);
  if (!calm) {
    calm = createCalmStrategy(store);
    calmOf.set(store, calm);
  }
  return calm;
}

function createCalmStrategy(store: BoardStore): CalmStrategy {
  const listeners = createListeners();
  let strategy = store.strategy();
  let wasLoaded = store.isLoaded();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchers = 0;
  let stopWatching = () => {};

  const isCurrent = () => isSameForChecks(strategy, store.strategy());
  const take = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isCurrent()) return;
    strategy = store.strategy();
    listeners.tell();
  };
  const follow = () => {
    // The first content of the page is no news to wait for.
    const isFirst = !wasLoaded && store.isLoaded();
    wasLoaded = store.isLoaded();
    if (isFirst) take();
    else if (timer === undefined && !isCurrent()) timer = setTimeout(take, calmDelay);
  };

  return {
    current: () => {
      // What happened while nobody listened was not followed.
      if (watchers === 0 && !isCurrent()) strategy = store.strategy();
      return strategy;
    },
    subscribe: (listener) => {
      const stop = listeners.add(listener);
      watchers += 1;
      if (watchers === 1) stopWatching = store.subscribe(follow);
      return () => {
        stop();
        watchers -= 1;
        if (watchers > 0) return;
        stopWatching();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
