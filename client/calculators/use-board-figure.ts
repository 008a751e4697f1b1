import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** Something small worked out of the board by a function that stays the same; renders again only when it differs. */
export function useBoardFigure<Selected>(
  read: (strategy: Strategy, language: Language) => Selected,
): Selected {
  const [language] = useLanguage();
  return useStrategySelector(
    useCallback((strategy: Strategy) => read(strategy, language), [read, language]),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
}
