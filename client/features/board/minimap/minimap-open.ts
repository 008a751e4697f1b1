import { keep, readKept } from '#client/device/device-storage.ts';
import { useMediaQuery } from '#client/ui/use-media-query.ts';
import { createStore } from '#client/ui-state/create-store.ts';

const key = 'kcc.minimap';

const store = createStore({ isOpen: readKept(key) === 'open' });

/** Shows the small map of the board, or puts it away; this device remembers it. */
export function toggleMinimap(): void {
  const isOpen = !store.getState().isOpen;
  keep(key, isOpen ? 'open' : 'closed');
  store.patch({ isOpen });
}

/** Whether this person wants to see the small map. */
export function useMinimapOpen(): boolean {
  return store.useSelected(({ isOpen }) => isOpen);
}

/** Whether the screen has room for the small map beside the board. */
export function useMinimapFits(): boolean {
  return useMediaQuery('(min-width: 700px)');
}
