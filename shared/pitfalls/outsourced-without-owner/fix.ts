import { askAt, type Fix } from '../fix.ts';

/** Who owns the work, and with how much time, is for the departments to say. */
export const fix: Fix = {
  label: { nl: 'Vraag wie eigenaar wordt', en: 'Ask who will own it' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((decision) =>
      askAt(context, decision, {
        nl: 'Welke afdeling is eigenaar van dit uitbestede werk, en hoeveel tijd maakt die vrij voor regie en meeluisteren?',
        en: 'Which department owns this outsourced work, and how much time does it set aside for vendor management and listening in?',
      }),
    ),
};
