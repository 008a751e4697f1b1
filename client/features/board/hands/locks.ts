import { useCallback, useSyncExternalStore } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** Whether something is fixed in its place. */
export function isLocked({ layout }: Strategy, id: string): boolean {
  return layout[id]?.locked === true;
}

/** Whether something is fixed in its place; renders again only when that changes. */
export function useIsLocked(id: string): boolean {
  const { store } = useWorkshop();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeTo(`layout.${id}`, listener),
    [store, id],
  );
  return useSyncExternalStore(subscribe, () => isLocked(store.strategy(), id));
}
