import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The contact centre meets a large peak on its own, and nobody makes the peak smaller. */
export const peaksForTheCentreAlone = definePitfall({
  id: 'peaks-for-the-centre-alone',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['peaks.upliftPct', 'peaks.measures'],
  thresholds: ['peakUplift'],
  text,
  fix,
  check({ strategy: { peaks }, thresholds: { peakUplift } }) {
    const leftToTheCentre = peaks.filter(
      ({ upliftPct, measures }) =>
        upliftPct !== null &&
        upliftPct >= peakUplift &&
        measures.length > 0 &&
        measures.every((measure) => isOneOf(measure, ['flex_staff', 'overtime', 'partner_overflow'])),
    );
    return {
      items: idsOf(leftToTheCentre),
      evidence: pathsOf('peaks', leftToTheCentre, 'upliftPct', 'measures'),
    };
  },
});
