import { type Fix, setOnItem } from '../fix.ts';

/** Agrees that the hidden number or address is easy to find. A channel that is missing is another decision. */
export const fix: Fix = {
  label: { nl: 'Maak telefoon en e-mail vindbaar', en: 'Make phone and email findable' },
  kind: 'mend',
  propose({ items }) {
    if (items.includes('profile')) return null;
    return items.map((id) => setOnItem('channels', id, 'findability', 'findable'));
  },
};
