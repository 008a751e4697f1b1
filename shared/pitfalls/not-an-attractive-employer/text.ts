import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Krappe arbeidsmarkt, mager aanbod', en: 'Tight labour market, thin offer' },
  explanation: {
    nl: 'De arbeidsmarkt is krap, maar de arbeidsvoorwaarden liggen onder de markt of nergens staat waarom mensen hier zouden willen werken. Dan trek je geen talent aan en raak je kwijt wie je hebt.',
    en: 'The labour market is tight, yet your terms are below market or nothing says why people would want to work here. You will not attract talent, and you will lose the people you have.',
  },
  advice: {
    nl: 'Breng de arbeidsvoorwaarden op marktniveau en schrijf in drie zinnen op waarom mensen hier blijven.',
    en: 'Bring terms up to market level and write in three sentences why people stay.',
  },
};
