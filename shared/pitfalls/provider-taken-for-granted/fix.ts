import { type Fix, setOnItem } from '../fix.ts';

/** Looking around is for the group alone to decide; a team of its own takes the provider's word. */
export const fix: Fix = {
  label: { nl: 'Volg voortaan de markt', en: 'Watch the market from now on' },
  kind: 'mend',
  propose: ({ items }) => items.map((id) => setOnItem('sourcing', id, 'marketWatch', true)),
};
