import { useCallback } from 'react';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { createConsistencyFollower } from '#shared/consistency/inconsistencies.ts';
import type { Inconsistency } from '#shared/consistency/inconsistency.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** One for the page: every field asks about the same strategy, and only what changed is looked at again. */
const follower = createConsistencyFollower();

const nothing: readonly Inconsistency[] = [];

/** What the answer in a field contradicts, in sentences; renders again only when that changes. */
export function useInconsistencies(path: string): readonly Bilingual[] {
  const found = useStrategySelector(
    useCallback((strategy: Strategy) => follower.byPath(strategy).get(path) ?? nothing, [path]),
    isSame,
  );
  return found.map(({ text }) => text);
}

function isSame(one: readonly Inconsistency[], other: readonly Inconsistency[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text }, index) => text.nl === other[index]?.text.nl && text.en === other[index]?.text.en)
  );
}
