import { addItem, type Fix } from '../fix.ts';

/** A goal for the people who do the work; the group says at which level and by when. */
export const fix: Fix = {
  label: { nl: 'Voeg een doel voor medewerkers toe', en: 'Add a goal for employees' },
  kind: 'mend',
  propose: ({ say }) => [
    addItem('goals', {
      text: say({
        nl: 'Medewerkers kunnen klanten goed helpen en blijven graag bij ons werken',
        en: 'Employees are able to help customers well and like to stay with us',
      }),
      tags: ['employee'],
    }),
  ],
};
