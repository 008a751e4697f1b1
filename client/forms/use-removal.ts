import { useCallback } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { select, uiStore } from '#client/ui-state/ui-store.ts';
import { removeKeepingPlaces } from '#shared/board/frame-operations.ts';
import type { ListEntityName } from '#shared/strategy/entities.ts';
import { useUndoToast } from './use-undo-toast.ts';

type Removal = (items: readonly { entity: ListEntityName; id: string }[], name: string) => boolean;

/** Throws items away as one step and offers to put them back; `name` is what the message calls them. */
export function useRemoval(): Removal {
  const { board, store } = useWorkshop();
  const tell = useUndoToast();
  const t = useTexts();
  return useCallback(
    (items, name) => {
      const removed = removeKeepingPlaces(board, store.strategy(), items);
      if (!removed.ok) {
        if (removed.code === 'closed') return false;
        const isLocked = removed.code === 'locked';
        showToast(isLocked ? t('forms.locked') : t('forms.gone'), { tone: 'problem' });
        return false;
      }
      const gone = new Set(items.map(({ id }) => id));
      select(uiStore.getState().selection.filter((id) => !gone.has(id)));
      tell(t('forms.removed', { name }));
      return true;
    },
    [board, store, tell, t],
  );
}
