import { askAt, type Fix } from '../fix.ts';

/** The board decides on its own portfolios. */
export const fix: Fix = {
  label: { nl: 'Vraag wie klantcontact krijgt', en: 'Ask who takes it on' },
  kind: 'ask',
  propose: (context) =>
    askAt(context, 'position', {
      nl: 'Welk directielid neemt klantcontact in portefeuille, en welke KPI hoort daarbij?',
      en: 'Which board member takes on customer contact, and which KPI goes with it?',
    }),
};
