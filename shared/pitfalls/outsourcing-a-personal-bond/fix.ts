import { type Fix, setOnItem } from '../fix.ts';

/** Keeps part of the work in-house. With several decisions it is not clear which of them holds the personal contact. */
export const fix: Fix = {
  label: { nl: 'Besteed het werk deels uit', en: 'Outsource only part of the work' },
  kind: 'mend',
  propose({ strategy: { sourcing } }) {
    const [decision, ...others] = sourcing.filter(({ choice }) => choice === 'outsourced');
    if (!decision || others.length > 0) return null;
    return [setOnItem('sourcing', decision.id, 'choice', 'hybrid')];
  },
};
