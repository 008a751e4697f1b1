import { type Fix, setOnItem } from '../fix.ts';

/** Puts customer service at the table, where it is clear who that is. */
export const fix: Fix = {
  label: { nl: 'Zet klantenservice aan tafel', en: 'Bring in customer service' },
  kind: 'mend',
  propose({ strategy: { sourcing, departments }, items }) {
    const [customerService, ...others] = departments.filter(({ kind }) => kind === 'customer_service');
    if (!customerService || others.length > 0) return null;
    return sourcing
      .filter(({ id }) => items.includes(id))
      .map(({ id, selection }) =>
        setOnItem('sourcing', id, 'selection.negotiatedBy', [...selection.negotiatedBy, customerService.id]),
      );
  },
};
