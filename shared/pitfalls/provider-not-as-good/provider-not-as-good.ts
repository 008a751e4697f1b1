import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Work goes to a provider who does it less well, or as well without costing less. */
export const providerNotAsGood = definePitfall({
  id: 'provider-not-as-good',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.qualityMatch', 'sourcing.costGoesDown'],
  text,
  check({ strategy: { sourcing } }) {
    const outsourced = sourcing.filter(isOutsourced);
    const worse = outsourced.filter(({ qualityMatch }) => qualityMatch === 'worse');
    const equalWithoutGain = outsourced.filter(
      ({ qualityMatch, costGoesDown }) => qualityMatch === 'equal' && isNo(costGoesDown),
    );
    const noBetter = outsourced.filter(
      (decision) => worse.includes(decision) || equalWithoutGain.includes(decision),
    );
    return {
      items: idsOf(noBetter),
      evidence: [
        ...pathsOf('sourcing', noBetter, 'choice', 'qualityMatch'),
        ...pathsOf('sourcing', equalWithoutGain, 'costGoesDown'),
      ],
    };
  },
});
