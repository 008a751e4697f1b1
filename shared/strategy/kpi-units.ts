import type { Unit } from './field.ts';

/** Unit and bounds of a KPI's target and baseline. `score` is a mark on the scale that the bounds give. */
export interface KpiUnit {
  readonly unit: Unit | 'score' | 'perHour' | 'perCustomer' | 'contacts';
  readonly min: number;
  readonly max?: number;
}

const percentage: KpiUnit = { unit: 'percent', min: 0, max: 100 };
const promoterScore: KpiUnit = { unit: 'score', min: -100, max: 100 };

const unusual: Readonly<Record<string, KpiUnit>> = {
  response_time: { unit: 'minutes', min: 0 },
  waiting_time: { unit: 'seconds', min: 0 },
  aht: { unit: 'seconds', min: 0 },
  nps: promoterScore,
  enps: promoterScore,
  csat: { unit: 'score', min: 1, max: 10 },
  ces: { unit: 'score', min: 1, max: 7 },
  calls_per_hour: { unit: 'perHour', min: 0 },
  contact_ratio: { unit: 'perCustomer', min: 0 },
  contact_volume: { unit: 'contacts', min: 0 },
  cost_per_contact: { unit: 'eur', min: 0 },
  cost_per_customer: { unit: 'eur', min: 0 },
};

/** The unit that follows from the kind of a KPI: a percentage unless the trade measures it otherwise. */
export function kpiUnit(kind: string | null): KpiUnit {
  return (kind === null ? undefined : unusual[kind]) ?? percentage;
}
