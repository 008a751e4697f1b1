import { askAt, type Fix } from '../fix.ts';

/** Only a department itself can hand something over. */
export const fix: Fix = {
  label: { nl: 'Vraag wat afdelingen overdragen', en: 'Ask what departments hand over' },
  kind: 'ask',
  propose: (context) =>
    askAt(context, 'collaboration', {
      nl: 'Welk besluit laat jouw afdeling voortaan over aan de afdeling die de regie heeft?',
      en: 'Which decision will your department now leave to the department in the lead?',
    }),
};
