import { askAt, type Fix } from '../fix.ts';

/** Asks how consent is arranged: that it was given can only be said by those who hold it. */
export const fix: Fix = {
  label: { nl: 'Vraag hoe toestemming is geregeld', en: 'Ask how consent is arranged' },
  kind: 'ask',
  propose: (context) =>
    context.items.flatMap((channel) =>
      askAt(context, channel, {
        nl: 'Hoe vragen we vooraf toestemming om te bellen, en waar leggen we datum en tekst vast?',
        en: 'How do we ask for consent before we call, and where do we record the date and the wording?',
      }),
    ),
};
