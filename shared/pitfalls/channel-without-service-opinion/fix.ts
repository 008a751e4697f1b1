import { askAt, type Fix } from '../fix.ts';

/** Only customer service can give its view. */
export const fix: Fix = {
  label: { nl: 'Vraag klantenservice om een oordeel', en: 'Ask customer service for its view' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((channel) =>
      askAt(context, channel, {
        nl: 'Klantenservice, wat vinden jullie van dit kanaal: wat levert het op, hoeveel uren kost het en wat vervalt er in ruil daarvoor?',
        en: 'Customer service, what is your view of this channel: what does it bring, how many hours does it take and what will stop in return?',
      }),
    ),
};
