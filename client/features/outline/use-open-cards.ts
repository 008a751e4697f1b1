import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { onConsentOpened } from '#client/ui-state/wanted-consent.ts';

/** Which cards of the list are open: one at a time on a phone, several elsewhere. */
export interface OpenCards {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly open: (id: string) => void;
}

/** Keeps which cards are open in the list at `root`; the one that was opened last is also what is selected. */
export function useOpenCards(root: RefObject<HTMLElement | null>): OpenCards {
  const [openIds, setOpenIds] = useState<readonly string[]>([]);
  const isPhone = useIsPhone();
  const shown = useMemo(() => (isPhone ? openIds.slice(-1) : openIds), [isPhone, openIds]);

  // Its form comes in the panel beside the list, and stands there alone. A phone shows one of the two as it is.
  const holdPlace = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (isPhone) return;
    return onConsentOpened((item) => {
      holdPlace.current = placeOfTable(root.current);
      setOpenIds((before) => before.filter((one) => one !== item));
    });
  }, [isPhone, root]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides what stands where.
  useLayoutEffect(() => {
    holdPlace.current?.();
    holdPlace.current = null;
  }, [openIds]);

  const open = useCallback((id: string) => {
    setOpenIds((before) => [...before.filter((one) => one !== id), id]);
    select([id]);
  }, []);
  return useMemo(() => {
    const isOpen = (id: string) => shown.includes(id);
    const close = (id: string) => {
      setOpenIds(shown.filter((one) => one !== id));
      select([]);
    };
    return { isOpen, open, toggle: (id) => (isOpen(id) ? close(id) : open(id)) };
  }, [shown, open]);
}

/** Where the table of verdicts stands in the list, and a way to bring it back there: nothing moves under a hand. */
function placeOfTable(list: HTMLElement | null): (() => void) | null {
  const table = list?.querySelector('.verdict-table');
  if (!list || !table) return null;
  const before = table.getBoundingClientRect().top;
  return () => {
    list.scrollTop += table.getBoundingClientRect().top - before;
  };
}
