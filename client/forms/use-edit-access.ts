import { useCallback } from 'react';
import { useCanEdit, useMe, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { cardIdOf, cardKindOf, elementKinds } from '#shared/elements/kinds.ts';
import { isFrozen } from '#shared/session/frozen.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** Why somebody cannot change a card: watching only, the strategy is agreed, its part of the board is locked, or the workshop is over for them. */
export type ReadOnlyReason = 'observer' | 'agreed' | 'locked' | 'ended';

/** Why I may not change the card on which this item stands; null when I may. */
export function useReadOnlyReason(itemId: string): ReadOnlyReason | null {
  const { role } = useMe();
  const session = useSession();
  const { locks } = session;
  const canEdit = useCanEdit();
  const region = useStrategySelector(
    useCallback(
      (strategy: Strategy) => {
        const card = cardIdOf(strategy, itemId);
        const kind = card === undefined ? undefined : cardKindOf(strategy, card);
        return kind ? elementKinds[kind].region : null;
      },
      [itemId],
    ),
  );
  if (role === 'observer') return 'observer';
  if (isFrozen(session)) return 'agreed';
  if (role !== 'facilitator' && (locks.board || (region !== null && locks.regions.includes(region))))
    return 'locked';
  return canEdit ? null : 'ended';
}
