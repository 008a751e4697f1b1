import type { Department, Strategy } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

type Decision = Strategy['sourcing'][number];

/** Procurement negotiates with the provider, and customer service is not at the table. */
export const procurementRunsTheContract = definePitfall({
  id: 'procurement-runs-the-contract',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['sourcing.choice', 'sourcing.selection.negotiatedBy', 'departments.kind'],
  text,
  fix,
  check({ strategy: { sourcing, departments } }) {
    const atTable = ({ selection }: Decision, kind: Department['kind']) =>
      departments.filter((one) => one.kind === kind && selection.negotiatedBy.includes(one.id));

    const decisions = sourcing.filter(
      (decision) =>
        isOutsourced(decision) &&
        atTable(decision, 'procurement').length > 0 &&
        atTable(decision, 'customer_service').length === 0,
    );
    const buyers = decisions.flatMap((decision) => atTable(decision, 'procurement'));
    return {
      items: idsOf(decisions),
      evidence: [
        ...pathsOf('sourcing', decisions, 'choice', 'selection.negotiatedBy'),
        ...pathsOf('departments', buyers, 'kind'),
      ],
    };
  },
});
