import { type Fix, setAnswer } from '../fix.ts';

/** Agrees to plan with the marketing calendar. Nobody can make up two years of volumes, so only when these are there. */
export const fix: Fix = {
  label: { nl: 'Neem de marketingkalender mee', en: 'Use the marketing calendar' },
  kind: 'mend',
  propose({ items }) {
    const isCalendarAlone = items.length === 1;
    return isCalendarAlone ? [setAnswer('planning', 'marketingCalendarUsed', true)] : null;
  },
};
