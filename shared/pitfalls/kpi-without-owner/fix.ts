import { askAt, type Fix } from '../fix.ts';

/** Who answers for a figure, and which number it takes, is for people to agree. */
export const fix: Fix = {
  label: { nl: 'Vraag naar eigenaar en norm', en: 'Ask for an owner and a target' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((kpi) =>
      askAt(context, kpi, {
        nl: 'Welke afdeling is aanspreekbaar op dit cijfer en welk getal spreken we af? Of volgen we het alleen?',
        en: 'Which department answers for this figure and which number do we agree on? Or do we just monitor it?',
      }),
    ),
};
