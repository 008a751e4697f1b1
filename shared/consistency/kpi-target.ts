import type { Kpi } from '#shared/strategy/strategy.ts';
import type { ConsistencyCheck } from './inconsistency.ts';

type Kind = NonNullable<Kpi['kind']>;

/**
 * Figures of which one direction is better. Not here: occupancy and shrinkage, which have a right middle; containment
 * and contact volume, which mean nothing by themselves; cost, of which a ceiling above today is a choice; customer
 * effort, which is measured in both directions.
 */
const higherIsBetter: readonly Kind[] = [
  'service_level',
  'first_contact_resolution',
  'nps',
  'csat',
  'enps',
  'self_service_resolution',
  'quality_score',
  'conversion',
  'retention',
  'forecast_accuracy',
  'schedule_adherence',
];
const lowerIsBetter: readonly Kind[] = [
  'response_time',
  'waiting_time',
  'abandonment',
  'repeat_contact',
  'attrition',
  'sickness',
];

/** A target is no step back from where the figure stands today. */
export const kpiTarget: ConsistencyCheck = ({ kpis }) =>
  kpis.filter(isStepBack).map(({ id }) => ({
    path: `kpis.${id}.target`,
    text: {
      nl: 'De norm is slechter dan de stand van nu. Klopt dat, of zijn ze verwisseld?',
      en: 'The target is worse than where you are today. Is that right, or have they been swapped?',
    },
  }));

function isStepBack({ kind, target, baseline }: Kpi): boolean {
  if (kind === null || target === null || baseline === null) return false;
  if (higherIsBetter.includes(kind)) return target < baseline;
  return lowerIsBetter.includes(kind) && target > baseline;
}
