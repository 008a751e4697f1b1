import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type Thread, threadOf } from '#shared/thread/thread.ts';
import { isSameForThreads } from '#shared/thread/ties.ts';
import { type CoverageView, coverageStoreOf } from './coverage-store.ts';

/** What departments did on the board; renders again only when a department did something new. */
export function useCoverage(): CoverageView {
  const store = coverageStoreOf(useWorkshop());
  return useSyncExternalStore(store.subscribe, store.current);
}

/** The thread of a goal, worked out again only when something on threads changes; `undefined` without such a goal. */
export function useThread(goalId: string | null): Thread | undefined {
  const strategy = useStrategySelector(
    useCallback((one: Strategy) => one, []),
    isSameForThreads,
  );
  return useMemo(() => (goalId === null ? undefined : threadOf(strategy, goalId)), [strategy, goalId]);
}
