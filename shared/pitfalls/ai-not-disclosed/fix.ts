import { type Fix, setOnItem } from '../fix.ts';

/** Agrees that each bot says at the start what it is. */
export const fix: Fix = {
  label: { nl: 'Laat de bot zeggen dat hij AI is', en: 'Have the bot say it is AI' },
  kind: 'mend',
  propose({ items }) {
    return items.map((id) => setOnItem('channels', id, 'disclosesAi', true));
  },
};
