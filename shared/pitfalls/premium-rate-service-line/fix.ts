import { type Fix, setOnItem } from '../fix.ts';

/** Takes the surcharge off the line. */
export const fix: Fix = {
  label: { nl: 'Schrap de toeslag op de belkosten', en: 'Drop the call surcharge' },
  kind: 'mend',
  propose({ items }) {
    return items.map((id) => setOnItem('channels', id, 'tariff', 'basic_rate'));
  },
};
