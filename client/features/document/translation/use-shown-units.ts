import { useCallback, useMemo, useState } from 'react';
import type { TranslationState } from '#shared/translation/state.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';

/** Which texts one wants to see. */
export type UnitFilter = 'all' | Exclude<TranslationState, 'current'>;

/** The texts that are shown, and what was chosen. */
export interface ShownUnits {
  readonly filter: UnitFilter;
  readonly setFilter: (filter: UnitFilter) => void;
  readonly shown: readonly TranslationUnit[];
  /** Keeps a text in its place, whatever becomes of it: for the one that somebody is in. */
  readonly keep: (path: string) => void;
}

/** What the filter finds. A text that is dealt with stays where it is until one chooses again: nothing goes from under one's hands. */
export function useShownUnits(units: readonly TranslationUnit[]): ShownUnits {
  const [filter, choose] = useState<UnitFilter>('all');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => units.filter(({ state, path }) => filter === 'all' || state === filter || kept.has(path)),
    [units, filter, kept],
  );
  return {
    filter,
    shown,
    setFilter: (next) => {
      choose(next);
      setKept(new Set(units.filter(({ state }) => state === next).map(({ path }) => path)));
    },
    keep: useCallback((path) => setKept((was) => (was.has(path) ? was : new Set(was).add(path))), []),
  };
}
