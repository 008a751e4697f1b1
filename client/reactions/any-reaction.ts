import { useCallback, useSyncExternalStore } from 'react';
import type { BoardStore } from '#client/sync/board-store.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { createListeners, type Listeners } from '#client/sync/listeners.ts';

const subscribers = new WeakMap<BoardStore, Listeners['add']>();

const isAny = (store: BoardStore) => store.strategy().reactions.length > 0;

/** Tells hundreds of notes when the first reaction came or the last one went, and nothing in between. */
function subscriberOf(store: BoardStore): Listeners['add'] {
  let subscriber = subscribers.get(store);
  if (!subscriber) {
    const listeners = createListeners();
    let was = isAny(store);
    store.subscribeTo('reactions', () => {
      if (isAny(store) === was) return;
      was = !was;
      listeners.tell();
    });
    subscriber = listeners.add;
    subscribers.set(store, subscriber);
  }
  return subscriber;
}

/** Whether anybody reacted to anything. */
export function useAnyReaction(): boolean {
  const { store } = useWorkshop();
  const subscribe = useCallback((listener: () => void) => subscriberOf(store)(listener), [store]);
  return useSyncExternalStore(subscribe, () => isAny(store));
}
