import { askAt, type Fix } from '../fix.ts';

/** Asks the group to listen: whether the provider fits the brand is a finding, not a choice. */
export const fix: Fix = {
  label: { nl: 'Vraag om samen te luisteren', en: 'Ask the group to listen together' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((decision) =>
      askAt(context, decision, {
        nl: 'Wie luistert mee naar tien gesprekken van de partner, met onze merkwaarden ernaast?',
        en: 'Who will join us to listen to ten calls by the provider, with our brand values at hand?',
      }),
    ),
};
