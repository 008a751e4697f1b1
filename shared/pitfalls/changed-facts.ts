import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Evidence } from './finding.ts';

/** A fact that is not what it was: it has another value, it plays a part now, or it no longer does. */
export type ChangedFact =
  | { readonly kind: 'changed'; readonly path: string; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'came'; readonly path: string; readonly after: unknown }
  | { readonly kind: 'went'; readonly path: string; readonly before: unknown };

/**
 * What is different between the facts that a finding was accepted on and those that it rests on now, in the order of
 * the finding, what went last. Unanswered is one thing however it is stored, and a set has no order.
 */
export function changedFacts(
  before: readonly Evidence[],
  after: readonly Evidence[],
): readonly ChangedFact[] {
  const earlier = new Map(before.map(({ path, value }) => [path, value]));
  const now = new Set(after.map(({ path }) => path));
  const differing = after.flatMap(({ path, value }): ChangedFact[] => {
    if (!earlier.has(path)) return [{ kind: 'came', path, after: value }];
    const old = earlier.get(path);
    return isSameFact(old, value) ? [] : [{ kind: 'changed', path, before: old, after: value }];
  });
  const gone = before
    .filter(({ path }) => !now.has(path))
    .map(({ path, value }): ChangedFact => ({ kind: 'went', path, before: value }));
  return [...differing, ...gone];
}

function isSameFact(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}
