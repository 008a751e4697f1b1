import { useCallback, useSyncExternalStore } from 'react';

/** Whether a CSS media query holds, kept up to date. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Whether the screen is as narrow as a phone held upright: one thing at a time, large targets. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 719px)');
}
