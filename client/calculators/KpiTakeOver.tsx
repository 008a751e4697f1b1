import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit } from '#client/sync/hooks.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { kpisOfKind } from './board-figures.ts';
import { TakeOver } from './TakeOver.tsx';
import { useBoardFigure } from './use-board-figure.ts';

interface KpiTakeOverProps {
  readonly kinds: readonly string[];
  readonly value: number;
  readonly shown?: string;
  /** Says nothing where there is no such KPI. */
  readonly isQuiet?: boolean;
}

/** Takes a result over as the baseline of the KPIs of some kinds, or says that there is no such KPI yet. */
export function KpiTakeOver({ kinds, value, shown, isQuiet }: KpiTakeOverProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const canEdit = useCanEdit();
  const wanted = kinds.join();
  const kpis = useBoardFigure(
    useCallback(
      (strategy: Strategy, inLanguage: Language) => kpisOfKind(strategy, wanted.split(','), inLanguage),
      [wanted],
    ),
  );
  if (kpis.length === 0) {
    return canEdit && !isQuiet ? <p className="calculator__hint">{t('planning.makeKpi')}</p> : null;
  }
  const valueText = shown ?? formatNumber(value, language);
  return kpis.map(({ id, title }) => (
    <TakeOver
      key={id}
      target={{ entity: 'kpis', id }}
      field="baseline"
      value={value}
      shown={valueText}
      label={t('planning.takeKpi', { value: valueText, kpi: title })}
    />
  ));
}
