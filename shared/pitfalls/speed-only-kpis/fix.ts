import { addItem, type Fix, setOnItem } from '../fix.ts';

/** Steers on resolution too: on the FCR that is watched already, else on a new one. */
export const fix: Fix = {
  label: { nl: 'Stuur ook op FCR', en: 'Manage to FCR too' },
  kind: 'mend',
  propose({ strategy }) {
    const watched = strategy.kpis.filter(({ kind }) => kind === 'first_contact_resolution');
    return watched.length === 0
      ? [addItem('kpis', { kind: 'first_contact_resolution', use: 'steer' })]
      : watched.map(({ id }) => setOnItem('kpis', id, 'use', 'steer'));
  },
};
