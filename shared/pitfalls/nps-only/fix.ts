import { addItem, type Fix } from '../fix.ts';

/** Puts customer effort next to NPS, to follow and without a target. */
export const fix: Fix = {
  label: { nl: 'Volg ook de klantinspanning (CES)', en: 'Monitor customer effort (CES) too' },
  kind: 'mend',
  propose() {
    return [addItem('kpis', { kind: 'ces', use: 'monitor' })];
  },
};
