import { askAt, type Fix } from '../fix.ts';

/** Asks for the business reason, which only the group knows. */
export const fix: Fix = {
  label: { nl: 'Vraag om een zakelijke reden', en: 'Ask for a business reason' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((decision) =>
      askAt(context, decision, {
        nl: 'Welke zakelijke reden hebben we om dit werk zelf te doen?',
        en: 'What is our business reason for doing this work ourselves?',
      }),
    ),
};
