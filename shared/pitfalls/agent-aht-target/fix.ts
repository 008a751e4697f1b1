import { type Fix, setOnItem } from '../fix.ts';

/** Keeps the figure for planning and stops steering people on it. */
export const fix: Fix = {
  label: { nl: 'Volg tempo, stuur er niet op', en: 'Monitor pace, do not manage to it' },
  kind: 'mend',
  propose({ items }) {
    return items.map((id) => setOnItem('kpis', id, 'use', 'monitor'));
  },
};
