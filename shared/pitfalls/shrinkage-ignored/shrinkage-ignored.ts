import { definePitfall } from '../definition.ts';
import { isBelow } from '../facts.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The plan counts on people who are on leave, in training, in a meeting or ill. */
export const shrinkageIgnored = definePitfall({
  id: 'shrinkage-ignored',
  set: 'public',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['forecasting'],
  source: [
    {
      title: {
        nl: 'ccplanning.net, "Frequently asked questions" (28 tot 35 procent is normaal, onder 25 schiet de opleiding er meestal bij in)',
        en: 'ccplanning.net, "Frequently asked questions" (28 to 35 per cent is normal, below 25 usually means too little training)',
      },
      url: 'https://ccplanning.net/resources/faq.html',
    },
  ],
  reads: ['planning.shrinkagePct', 'planning.fte'],
  thresholds: ['shrinkageMin'],
  text,
  fix,
  check({ strategy: { planning }, thresholds: { shrinkageMin } }) {
    const { fte, shrinkagePct } = planning;
    const isTooLow = shrinkagePct === null || isBelow(shrinkagePct, shrinkageMin);
    if (fte === null || !isTooLow) return null;
    return { items: ['planning'], evidence: ['planning.shrinkagePct', 'planning.fte'] };
  },
});
