import { useCallback, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';

/** Whether a CSS media query holds, kept up to date. */
export function useMediaQuery(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query]);
  const subscribe = useCallback(
    (listener: () => void) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [list],
  );
  return useSyncExternalStore(subscribe, () => list.matches);
}

/** Whether the screen is as narrow as a phone held upright: one thing at a time, large targets. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 719px)');
}

/** The same, for what dialogs open from: while one is open it stays as it was, since the dialog would go with it. */
export function useIsPhoneUnderDialogs(): boolean {
  const isPhone = useIsPhone();
  const [held, setHeld] = useState(isPhone);
  useLayoutEffect(() => {
    if (held === isPhone) return;
    const catchUp = () => {
      if (!document.querySelector('dialog, [role="dialog"]')) setHeld(isPhone);
    };
    catchUp();
    // They all stand at the end of the page.
    const observer = new MutationObserver(catchUp);
    observer.observe(document.body, { childList: true });
    return () => observer.disconnect();
  }, [held, isPhone]);
  return held;
}
