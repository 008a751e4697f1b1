import type { ChoiceOf } from '#shared/strategy/choices.ts';
import type { goalTag, kpiKind } from '#shared/strategy/enums/direction.ts';

/**
 * The figures by which one sees whether a goal with a tag comes nearer. The model has no reference from a KPI to a
 * goal: what a goal is about and what a figure measures tie them.
 */
export const measuresOfTag: Readonly<Record<ChoiceOf<typeof goalTag>, readonly ChoiceOf<typeof kpiKind>[]>> =
  {
    cost_reduction: ['cost_per_contact', 'cost_per_customer'],
    call_reduction: ['contact_volume', 'contact_ratio', 'repeat_contact'],
    digital_shift: ['self_service_resolution', 'containment'],
    internal_efficiency: [
      'aht',
      'calls_per_hour',
      'occupancy',
      'shrinkage',
      'forecast_accuracy',
      'schedule_adherence',
    ],
    nps_up: ['nps'],
    csat_up: ['csat'],
    effort_down: ['ces'],
    resolution_up: ['first_contact_resolution', 'repeat_contact'],
    retention: ['retention'],
    revenue: ['conversion'],
    quality: ['quality_score'],
    accessibility: ['service_level', 'response_time', 'waiting_time', 'abandonment'],
    employee: ['enps', 'attrition', 'sickness'],
    learning: [],
    basics_in_order: [],
  };
