import { addItem, type Fix } from '../fix.ts';

/** Watches whether questions are resolved; which number to aim for comes after the first measurement. */
export const fix: Fix = {
  label: { nl: 'Voeg FCR toe', en: 'Add FCR' },
  kind: 'mend',
  propose: () => [addItem('kpis', { kind: 'first_contact_resolution', use: 'monitor' })],
};
