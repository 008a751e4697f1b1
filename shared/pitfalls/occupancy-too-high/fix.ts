import { type Fix, setAnswer } from '../fix.ts';

/** Brings the target down to the highest that people can keep up. */
export const fix: Fix = {
  label: { nl: 'Verlaag de norm tot de bovengrens', en: 'Lower the target to the ceiling' },
  kind: 'mend',
  propose({ thresholds: { occupancyMax } }) {
    return [setAnswer('planning', 'occupancyTargetPct', occupancyMax)];
  },
};
