import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een zwakke plek zonder plan', en: 'A weak spot without a plan' },
  explanation: {
    nl: 'Elk businessmodel heeft een zwakke plek die veel klanten tegelijk kan raken; die van jullie staat nog niet op het bord of is niet aan een risico gekoppeld. Bij Southwest Airlines was er na een grote IT-storing nergens personeel om reizigers te helpen.',
    en: 'Every business model has a weak spot that can hit many customers at once; yours is not on the board yet, or is not linked to a risk. At Southwest Airlines, after a major IT failure, there was nobody anywhere to help passengers.',
  },
  advice: {
    nl: 'Maak er een risico van, met een piekfactor, een opschaalplan en een boodschap voor klanten.',
    en: 'Turn it into a risk, with a peak factor, a scale-up plan and a message for customers.',
  },
};
