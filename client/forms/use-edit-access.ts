import { useCanEdit, useWriteRefusal } from '#client/sync/hooks.ts';
import type { WriteRefusal } from '#shared/locks/writer.ts';

/**
 * Why somebody cannot change a card: watching only, its part of the board is locked, it is not theirs, the workshop is
 * archived, or it is over for them.
 */
export type ReadOnlyReason = WriteRefusal | 'ended';

/** Why I may not change the card on which this item stands; null when I may. */
export function useReadOnlyReason(itemId: string): ReadOnlyReason | null {
  const refusal = useWriteRefusal(itemId);
  const canEdit = useCanEdit(itemId);
  return refusal ?? (canEdit ? null : 'ended');
}
