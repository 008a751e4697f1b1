import { askAt, type Fix } from '../fix.ts';

/** Asks for something to compare with; only a comparison that was made may be filled in. */
export const fix: Fix = {
  label: { nl: 'Vraag om een vergelijking', en: 'Ask for a comparison' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((system) =>
      askAt(context, system, {
        nl: 'Met welke oplossing vergelijken we dit pakket op kennisbeheer, routering en aanpasbaarheid?',
        en: 'Which solution do we compare this suite with on knowledge management, routing and adaptability?',
      }),
    ),
};
