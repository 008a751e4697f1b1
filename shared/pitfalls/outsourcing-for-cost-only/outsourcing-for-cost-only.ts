import type { Strategy } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type Decision = Strategy['sourcing'][number];

/** Work goes to a provider for cost alone, or by a decision below the level that it needs. */
export const outsourcingForCostOnly = definePitfall({
  id: 'outsourcing-for-cost-only',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.reasons', 'sourcing.level'],
  text,
  check({ strategy: { sourcing } }) {
    const narrow = sourcing.filter(
      (decision) => isOutsourced(decision) && (isForCostAlone(decision) || decision.level === 'tactical'),
    );
    return { items: idsOf(narrow), evidence: pathsOf('sourcing', narrow, 'choice', 'reasons', 'level') };
  },
});

function isForCostAlone({ reasons }: Decision): boolean {
  return reasons.length > 0 && reasons.every((reason) => reason === 'cost');
}
