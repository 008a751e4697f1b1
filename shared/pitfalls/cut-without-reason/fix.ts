import { askAt, type Fix } from '../fix.ts';

/** Only the group knows what makes a cut possible. */
export const fix: Fix = {
  label: { nl: 'Vraag wat er vervalt', en: 'Ask what stops' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((line) =>
      askAt(context, line, {
        nl: 'Wat maakt deze verlaging mogelijk: welke vraag verdwijnt of welk werk vervalt?',
        en: 'What makes this cut possible: which demand disappears, or which work stops?',
      }),
    ),
};
