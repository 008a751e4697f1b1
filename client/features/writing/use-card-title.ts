import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { faceOf } from '#shared/elements/kinds.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';

/** What a card is called; `undefined` for none, and for one that is gone. */
export function useCardTitle(item: string | null): string | undefined {
  const [language] = useLanguage();
  return useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        item === null
          ? undefined
          : (faceOf(strategy, item, language)?.title ?? titleOfAnything(strategy, item, language)),
      [item, language],
    ),
  );
}
