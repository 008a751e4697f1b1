import { useCallback, useMemo, useState } from 'react';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { select } from '#client/ui-state/ui-store.ts';

/** Which cards of the list are open: one at a time on a phone, several elsewhere. */
export interface OpenCards {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly open: (id: string) => void;
}

/** Keeps which cards are open in this view; the one that was opened last is also what is selected. */
export function useOpenCards(): OpenCards {
  const [openIds, setOpenIds] = useState<readonly string[]>([]);
  const isPhone = useIsPhone();
  const shown = useMemo(() => (isPhone ? openIds.slice(-1) : openIds), [isPhone, openIds]);

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
