import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een norm die een ander stelt', en: 'A target set by someone else' },
  explanation: {
    nl: 'De ene afdeling bepaalt de norm en de andere moet die halen, zonder daar akkoord op te hebben gegeven. Zo wordt een doel een opdracht en gaat het gesprek al snel over de schuldvraag.',
    en: 'One department sets the target and another has to meet it, without having agreed to it. The goal becomes an order, and the conversation soon turns to who is to blame.',
  },
  advice: {
    nl: 'Laat de eigenaar de norm bevestigen of een tegenvoorstel doen.',
    en: 'Ask the owner to confirm the target or make a counter-proposal.',
  },
};
