import type { ReportContext } from '#shared/report/context.ts';
import { kpiUnit } from '#shared/strategy/kpi-units.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import type { Kpi } from '#shared/strategy/strategy.ts';

/** A figure of a KPI; only signs of percentage and money stand with it. */
export function figureOf({ language }: ReportContext, { kind }: Pick<Kpi, 'kind'>, value: number): string {
  const { unit } = kpiUnit(kind);
  return formatWithUnit(value, unit === 'percent' || unit === 'eur' ? unit : undefined, language);
}
