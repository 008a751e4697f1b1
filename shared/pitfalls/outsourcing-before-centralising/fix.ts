import { askAt, type Fix } from '../fix.ts';

/** Asks who takes the lead: which department that is, is for the group to say. */
export const fix: Fix = {
  label: { nl: 'Vraag wie de regie krijgt', en: 'Ask who takes the lead' },
  kind: 'ask',
  propose: (context) =>
    askAt(context, 'collaboration', {
      nl: 'Welke afdeling krijgt de regie op klantcontact en wordt de opdrachtgever van de partner?',
      en: 'Which department takes the lead on customer contact and becomes the client of the provider?',
    }),
};
