import { useLayoutEffect, useState } from 'react';
import { createStore } from '#client/ui-state/create-store.ts';

/** How much of the things on the board can be read: all, their titles, or only where there is something. */
export type Detail = 'full' | 'titles' | 'overview';

/** Below this zoom texts are left out. */
export const farZoom = 0.4;

/** How much can be read at this moment. */
export const detailStore = createStore<{ readonly detail: Detail }>({ detail: 'full' });

/** Whether one sees the board from so far that texts are left out; renders again only when that changes. */
export function useIsFar(): boolean {
  return detailStore.useSelected(({ detail }) => detail !== 'full');
}

function isReadable(): boolean {
  return detailStore.getState().detail === 'full';
}

/**
 * Whether something needs its text: from when it comes into sight near enough to be read. From then on it keeps it, and
 * style sheets hide it far away, so that nothing renders again because somebody zooms out.
 */
export function useIsReadable(): boolean {
  const [wasReadable, setWasReadable] = useState(isReadable);
  useLayoutEffect(() => {
    if (wasReadable) return;
    const look = () => {
      if (isReadable()) setWasReadable(true);
    };
    look();
    return detailStore.subscribe(look);
  }, [wasReadable]);
  return wasReadable;
}
