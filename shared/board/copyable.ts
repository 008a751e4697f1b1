import type { EntityName } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { isFixedList, serverEntities } from './roots.ts';

const notCopied: ReadonlySet<string> = new Set([
  'links',
  'acceptances',
  'comments',
  'reactions',
  'departments',
]);

/** Whether things of this kind can be copied. */
export function isCopyable(entity: EntityName): boolean {
  return !isFixedList(entity) && !serverEntities.has(entity) && !notCopied.has(entity);
}

/** Whether something can be copied: notes and cards that people made, not the fixed cards of the board. */
export function canCopy(strategy: Strategy, id: string): boolean {
  const entity = entityOfItem(strategy, id);
  return entity !== undefined && isCopyable(entity);
}
