import { useMemo } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useFindings, useTitleOfPitfall } from '#client/sync/hooks.ts';
import { useCalmStrategy } from '#client/sync/use-calm-strategy.ts';
import { stageProgress } from '#shared/journey/progress.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';

/** Number of the stage whose requirements are pitfalls, which say by themselves what they are about. */
const reviewStage = 6;

/** How far a stage is, and in words what is missing. */
export function useStepProgress(stage: number): {
  readonly done: number;
  readonly total: number;
  readonly missing: readonly string[];
} {
  const t = useTexts();
  const [language] = useLanguage();
  const strategy = useCalmStrategy();
  const findings = useFindings();
  const titleOfPitfall = useTitleOfPitfall();
  return useMemo(() => {
    const { done, total, missing } = stageProgress(strategy, stage, findings, titleOfPitfall);
    const inWords = missing.map(({ text, item }) => {
      const entity = stage === reviewStage || item === null ? undefined : entityOfItem(strategy, item);
      const what = text[language];
      return entity ? t('flow.onCard', { card: titleOf(strategy, entity, item, language), what }) : what;
    });
    return { done, total, missing: [...new Set(inWords)] };
  }, [strategy, stage, findings, titleOfPitfall, language, t]);
}
