import { type Fix, setAnswer } from '../fix.ts';

/** Agrees that data is entered once, where it arises. */
export const fix: Fix = {
  label: { nl: 'Leg gegevens één keer vast, bij de bron', en: 'Enter data once, at the source' },
  kind: 'mend',
  propose() {
    return [setAnswer('dataUse', 'entryAtSource', true)];
  },
};
