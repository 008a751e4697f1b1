import type { ItemOf } from '#shared/strategy/entities.ts';
import { hasAnyOf } from '../facts.ts';

type SlaItems = ItemOf<'sourcing'>['contract']['slaItems'];

/** Nothing in the SLA says whether questions are solved at once. */
export function lacksResolution(slaItems: SlaItems): boolean {
  return !hasAnyOf(slaItems, ['first_contact_resolution', 'repeat_contact']);
}

/** Nothing in the SLA says what customers think of it. */
export function lacksSatisfaction(slaItems: SlaItems): boolean {
  return !hasAnyOf(slaItems, ['nps', 'csat', 'ces']);
}
