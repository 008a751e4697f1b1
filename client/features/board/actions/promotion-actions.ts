import { showToast } from '#client/ui/toast-store.ts';
import { flyTo, openItem, select } from '#client/ui-state/ui-store.ts';
import { promoteNotes } from '#shared/board/note-operations.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import type { ActionTools } from './action-tools.ts';

/** Notes that become cards. */
export interface PromotionActions {
  /** Turns each of the selected notes into a card of this kind, in one step; author and words stay as input of it. */
  readonly promoteSelected: (entity: ListEntityName) => void;
}

/** Ids of the selected notes and texts that can become cards. */
export function selectedNoteIds({ model }: BoardParts): readonly string[] {
  const strategy = model.strategy();
  return selectedNodeIds(strategy).filter(
    (id) => entityOfItem(strategy, id) === 'notes' && !isFrame(strategy, id),
  );
}

/** Makes the actions. */
export function promotionActions({ board, t }: ActionTools): PromotionActions {
  const { workshop, model } = board;
  return {
    promoteSelected: (entity) => {
      const ids = selectedNoteIds(board);
      if (ids.length === 0) return showToast(t('board.nothingToPromote'));
      const promoted = promoteNotes(workshop.board, ids, entity);
      if (!promoted.ok) return showToast(t('board.refused'), { tone: 'problem' });
      const [first, ...others] = promoted.ids;
      if (first !== undefined && others.length === 0) openItem(first);
      else select(promoted.ids);
      if (first !== undefined) flyTo(first);
      const kind = definitionOf(entity).plural[model.language];
      showToast(t('board.promoted', { count: promoted.ids.length, kind }), {
        tone: 'ok',
        action: { label: t('board.undo'), run: () => void workshop.undo.undo() },
      });
    },
  };
}
