import { type Fix, setOnItem } from '../fix.ts';

/** Brings customer service into the selection, where it is clear which department that is. */
export const fix: Fix = {
  label: { nl: 'Laat klantenservice meekiezen', en: 'Bring customer service into the choice' },
  kind: 'mend',
  propose({ strategy: { departments, systems }, items }) {
    const [customerService, ...others] = departments.filter(({ kind }) => kind === 'customer_service');
    if (!customerService || others.length > 0) return null;
    return systems
      .filter(({ id }) => items.includes(id))
      .map(({ id, selectedByDeptIds }) =>
        setOnItem('systems', id, 'selectedByDeptIds', [...selectedByDeptIds, customerService.id]),
      );
  },
};
