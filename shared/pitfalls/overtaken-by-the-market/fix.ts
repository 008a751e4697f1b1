import { type Fix, setOnItem } from '../fix.ts';

/** Agrees that a usable part comes earlier. */
export const fix: Fix = {
  label: { nl: 'Lever eerder een bruikbaar deel op', en: 'Deliver a usable part earlier' },
  kind: 'mend',
  propose({ items }) {
    return items.map((id) => setOnItem('systems', id, 'interimRelease', true));
  },
};
