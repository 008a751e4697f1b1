import { useCallback, useSyncExternalStore } from 'react';
import type { BoardStore } from '#client/sync/board-store.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { createListeners, type Listeners } from '#client/sync/listeners.ts';
import { topicOfCard } from '#shared/elements/card-ids.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { type ReactionTotal, reactionsOn } from '#shared/reactions/reactions.ts';

type SubscribeTo = (cardId: string, listener: () => void) => () => void;

const subscribers = new WeakMap<BoardStore, SubscribeTo>();

/** Hears of the reactions to one card or note: hundreds listen here, and only those that somebody reacted to are told. */
function subscriberOf(store: BoardStore): SubscribeTo {
  let subscriber = subscribers.get(store);
  if (!subscriber) {
    subscriber = createSubscriber(store);
    subscribers.set(store, subscriber);
  }
  return subscriber;
}

const prefix = 'reactions.';

function createSubscriber(store: BoardStore): SubscribeTo {
  const byCard = new Map<string, Listeners & { count: number }>();
  let items = new Map<string, string | null>();
  let stop: (() => void) | null = null;

  const follow = (changed: ReadonlySet<string>) => {
    // Statements may change their subject, and with it the card that they stand on.
    if (changed.has('visionStatements'))
      for (const [cardId, listeners] of byCard) if (topicOfCard(cardId)) listeners.tell();
    if (!changed.has('reactions')) return;
    const strategy = store.strategy();
    const touched = new Set<string>();
    for (const key of changed) {
      if (!key.startsWith(prefix)) continue;
      const id = key.slice(prefix.length);
      const item = store.item('reactions', id)?.['item'];
      const now = typeof item === 'string' ? item : null;
      for (const one of [items.get(id) ?? null, now]) {
        if (one !== null) touched.add(cardIdOf(strategy, one) ?? one);
      }
      items.set(id, now);
    }
    for (const cardId of touched) byCard.get(cardId)?.tell();
  };

  return (cardId, listener) => {
    if (!stop) {
      items = new Map(store.strategy().reactions.map(({ id, item }) => [id, item]));
      stop = store.subscribeToKeys(follow);
    }
    const listeners = byCard.get(cardId) ?? Object.assign(createListeners(), { count: 0 });
    byCard.set(cardId, listeners);
    listeners.count += 1;
    const remove = listeners.add(listener);
    return () => {
      remove();
      listeners.count -= 1;
      if (listeners.count === 0) byCard.delete(cardId);
      if (byCard.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}

/** The reactions to a card or note; renders again only when somebody reacts to that one. */
export function useReactionTotals(cardId: string): readonly ReactionTotal[] {
  const { store } = useWorkshop();
  const subscribe = useCallback(
    (listener: () => void) => subscriberOf(store)(cardId, listener),
    [store, cardId],
  );
  return useSyncExternalStore(subscribe, () => reactionsOn(store.strategy(), cardId));
}
