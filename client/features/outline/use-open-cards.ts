import { useCallback, useState } from 'react';
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
  const shown = isPhone ? openIds.slice(-1) : openIds;

  const open = useCallback((id: string) => {
    setOpenIds((before) => [...before.filter((one) => one !== id), id]);
    select([id]);
  }, []);
  const toggle = (id: string) => {
    if (!shown.includes(id)) {
      open(id);
      return;
    }
    setOpenIds(shown.filter((one) => one !== id));
    select([]);
  };
  return { isOpen: (id) => shown.includes(id), toggle, open };
}
