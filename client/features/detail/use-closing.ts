import { type RefObject, useCallback } from 'react';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { select, setView, uiStore } from '#client/ui-state/ui-store.ts';

/** Selects nothing; on a phone that leads back to the view, elsewhere the focus stays in the panel. */
export function useClosing(root: RefObject<HTMLElement | null>): () => void {
  const isPhone = useIsPhone();
  return useCallback(() => {
    root.current?.focus({ preventScroll: true });
    select([]);
    if (isPhone) setView(uiStore.getState().view);
  }, [root, isPhone]);
}
