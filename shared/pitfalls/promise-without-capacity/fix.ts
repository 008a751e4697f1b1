import { askAt, type Fix } from '../fix.ts';

/** Asks which way out the group takes: more people, a flatter peak or less work are three different strategies. */
export const fix: Fix = {
  label: { nl: 'Vraag naar een plan voor dit uur', en: 'Ask for a plan for this hour' },
  kind: 'ask',
  propose: (context) =>
    askAt(context, 'planning', {
      nl: 'Plannen we in het drukste uur meer mensen in, vlakken we de piek af of nemen we de oorzaak weg?',
      en: 'Do we schedule more people in the busiest hour, flatten the peak or remove its cause?',
    }),
};
