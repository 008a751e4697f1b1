import type { Strategy } from '#shared/strategy/strategy.ts';
import { isNo, isOneOf } from '../facts.ts';

type BusinessRules = Strategy['businessRules'];
type Ambition = Strategy['ambition'];

/** Paths that show agents reading a script word for word to customers who were promised a conversation. */
export function evidenceOfReadingAloud(rules: BusinessRules, { serviceTier, role }: Ambition): string[] {
  if (rules.scriptUse !== 'verbatim') return [];
  const isHighTier = isOneOf(serviceTier, ['premium', 'platinum']);
  const isServing = isOneOf(role, ['add_value', 'retain_customers', 'strengthen_brand', 'grow_revenue']);
  if (!isHighTier && !isServing) return [];
  return [
    'businessRules.scriptUse',
    ...(isHighTier ? ['ambition.serviceTier'] : []),
    ...(isServing ? ['ambition.role'] : []),
  ];
}

/** Paths that show agents who cannot consult anyone while contact is there for more than low cost. */
export function evidenceOfStandingAlone(rules: BusinessRules, { role }: Ambition): string[] {
  const isMoreThanCost = role !== null && role !== 'minimise_cost';
  return isNo(rules.expertLine) && isMoreThanCost ? ['businessRules.expertLine', 'ambition.role'] : [];
}
