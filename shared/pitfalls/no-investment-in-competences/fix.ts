import { isBelow, isNo } from '../facts.ts';
import { type Fix, setAnswer } from '../fix.ts';

/** Sets the least that is enough for training, managers included. */
export const fix: Fix = {
  label: { nl: 'Reserveer genoeg voor opleiding', en: 'Set aside enough for training' },
  kind: 'mend',
  propose({ strategy: { people }, thresholds: { trainingMinEur } }) {
    const isThin = isBelow(people.trainingEurPerFte, trainingMinEur);
    return [
      ...(isThin ? [setAnswer('people', 'trainingEurPerFte', trainingMinEur)] : []),
      ...(isNo(people.managersTrained) ? [setAnswer('people', 'managersTrained', true)] : []),
    ];
  },
};
