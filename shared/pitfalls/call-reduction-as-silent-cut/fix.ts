import { askAt, type Fix } from '../fix.ts';

/** What happens to the money has to be agreed; a tick alone would be no agreement. */
export const fix: Fix = {
  label: { nl: 'Vraag wat er met de opbrengst gebeurt', en: 'Ask what happens to the gain' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((goal) =>
      askAt(context, goal, {
        nl: 'Welk deel van de opbrengst wordt een besparing en welk deel blijft bij klantcontact?',
        en: 'Which part of the gain becomes a saving and which part stays with customer contact?',
      }),
    ),
};
