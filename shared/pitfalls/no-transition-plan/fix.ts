import { askAt, type Fix } from '../fix.ts';

/** A plan has to be made before anyone can say that there is one. */
export const fix: Fix = {
  label: { nl: 'Vraag om een transitieplan', en: 'Ask for a transition plan' },
  kind: 'ask',
  propose: (context) =>
    context.strategy.sourcing
      .filter(({ id }) => context.items.includes(id))
      .flatMap(({ id }) =>
        askAt(context, id, {
          nl: 'Wie maakt het transitieplan: wanneer gaat het werk over, hoe lang draaien we schaduw en waar vallen we op terug?',
          en: 'Who makes the transition plan: when does the work move, how long do we run in parallel and what do we fall back on?',
        }),
      ),
};
