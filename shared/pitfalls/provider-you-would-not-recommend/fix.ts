import { addItem, type Fix } from '../fix.ts';

/** Puts the provider on the roadmap; whether to improve or to look elsewhere stays open. */
export const fix: Fix = {
  label: { nl: 'Zet de partner op de roadmap', en: 'Put the provider on the roadmap' },
  kind: 'mend',
  propose({ say }) {
    const name = say({
      nl: 'Samenwerking met de partner verbeteren of de markt opnieuw verkennen',
      en: 'Improve the work with the provider or scan the market again',
    });
    return [addItem('initiatives', { name, kind: 'sourcing' })];
  },
};
