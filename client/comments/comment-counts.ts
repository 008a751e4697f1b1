import { useCallback, useSyncExternalStore } from 'react';
import type { BoardStore } from '#client/sync/board-store.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { createListeners, type Listeners } from '#client/sync/listeners.ts';
import { openThreadsOn } from '#shared/comments/threads.ts';

type Subscribe = Listeners['add'];

const subscribers = new WeakMap<BoardStore, Subscribe>();

/** Hears of comments alone: hundreds of notes listen here, and none of them at the pace of typing or dragging. */
function subscriberOf(store: BoardStore): Subscribe {
  let subscriber = subscribers.get(store);
  if (!subscriber) {
    subscriber = createSubscriber(store);
    subscribers.set(store, subscriber);
  }
  return subscriber;
}

function createSubscriber(store: BoardStore): Subscribe {
  const listeners = createListeners();
  let comments = store.strategy().comments;
  let count = 0;
  let stop = () => {};
  const follow = () => {
    const before = comments;
    comments = store.strategy().comments;
    if (comments !== before) listeners.tell();
  };
  return (listener) => {
    const remove = listeners.add(listener);
    count += 1;
    if (count === 1) {
      comments = store.strategy().comments;
      stop = store.subscribe(follow);
    }
    return () => {
      remove();
      count -= 1;
      if (count === 0) stop();
    };
  };
}

/** How many conversations about a card or note are open; renders again only when that number changes. */
export function useOpenComments(cardId: string): number {
  const { store } = useWorkshop();
  const subscribe = useCallback((listener: () => void) => subscriberOf(store)(listener), [store]);
  return useSyncExternalStore(subscribe, () => openThreadsOn(store.strategy(), cardId));
}
