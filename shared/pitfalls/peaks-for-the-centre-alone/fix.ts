import { type Fix, setOnItem } from '../fix.ts';

/** Makes the peak smaller, which unlike the help of colleagues takes no promise from another department. */
export const fix: Fix = {
  label: { nl: 'Informeer klanten vooraf', en: 'Inform customers beforehand' },
  kind: 'mend',
  propose({ strategy: { peaks }, items }) {
    return peaks
      .filter(({ id }) => items.includes(id))
      .map(({ id, measures }) => setOnItem('peaks', id, 'measures', [...measures, 'proactive_message']));
  },
};
