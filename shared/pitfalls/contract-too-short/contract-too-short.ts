import { definePitfall } from '../definition.ts';
import { idsOf, isAbove, isBelow, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The contract ends before a provider can earn back an investment in people and processes. */
export const contractTooShort = definePitfall({
  id: 'contract-too-short',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.termMonths'],
  thresholds: ['contractMin', 'contractShort'],
  text,
  fix,
  check({ strategy: { sourcing }, thresholds }) {
    const short = sourcing
      .filter(isOutsourced)
      .filter(({ contract }) => isBelow(contract.termMonths, thresholds.contractMin));
    const hit = {
      items: idsOf(short),
      evidence: pathsOf('sourcing', short, 'choice', 'contract.termMonths'),
    };
    const isRisk = short.some(({ contract }) => !isAbove(contract.termMonths, thresholds.contractShort));
    return isRisk ? { ...hit, severity: 'risk' } : hit;
  },
});
