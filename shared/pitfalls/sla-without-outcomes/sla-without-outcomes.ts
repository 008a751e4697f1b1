import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { lacksResolution, lacksSatisfaction } from './outcomes.ts';
import { text } from './text.ts';

/** The SLA says how fast a provider works, not whether customers are helped and content. */
export const slaWithoutOutcomes = definePitfall({
  id: 'sla-without-outcomes',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.contract.slaItems'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const without = sourcing
      .filter(isOutsourced)
      .filter(
        ({ contract: { slaItems } }) =>
          !isEmptyValue(slaItems) && (lacksResolution(slaItems) || lacksSatisfaction(slaItems)),
      );
    return { items: idsOf(without), evidence: pathsOf('sourcing', without, 'choice', 'contract.slaItems') };
  },
});
