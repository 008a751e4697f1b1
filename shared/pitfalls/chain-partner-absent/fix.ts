import { askAt, type Fix } from '../fix.ts';

/** That party has to be asked; nobody here can answer for it. */
export const fix: Fix = {
  label: { nl: 'Vraag wie de partij uitnodigt', en: 'Ask who will invite the party' },
  kind: 'ask',
  propose: (context) =>
    context.strategy.contactReasons
      .filter(({ id }) => context.items.includes(id))
      .flatMap(({ id }) =>
        askAt(context, id, {
          nl: 'Wie nodigt de partij uit waar deze vraag ontstaat, en welke ene afspraak maken we met hen?',
          en: 'Who will invite the party where this question arises, and what one agreement do we make with them?',
        }),
      ),
};
