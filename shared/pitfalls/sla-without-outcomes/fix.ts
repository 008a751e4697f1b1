import type { ItemOf } from '#shared/strategy/entities.ts';
import { type Change, type Fix, setOnItem } from '../fix.ts';
import { lacksResolution, lacksSatisfaction } from './outcomes.ts';

/** Puts the outcome that each SLA lacks into it: first contact resolution, customer satisfaction or both. */
export const fix: Fix = {
  label: { nl: 'Neem resultaatafspraken op', en: 'Add outcome measures' },
  kind: 'mend',
  propose({ strategy, items }) {
    return strategy.sourcing.filter(({ id }) => items.includes(id)).map(withOutcomes);
  },
};

function withOutcomes({ id, contract: { slaItems } }: ItemOf<'sourcing'>): Change {
  return setOnItem('sourcing', id, 'contract.slaItems', [
    ...slaItems,
    ...(lacksResolution(slaItems) ? (['first_contact_resolution'] as const) : []),
    ...(lacksSatisfaction(slaItems) ? (['csat'] as const) : []),
  ]);
}
