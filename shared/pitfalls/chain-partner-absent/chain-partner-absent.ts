import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A question arises with a party outside that has no part in the strategy. */
export const chainPartnerAbsent = definePitfall({
  id: 'chain-partner-absent',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['journeys'],
  source: [articles.ziptoneStrategy],
  reads: ['contactReasons.rootCauseDeptId', 'departments.kind', 'departments.involved'],
  text,
  fix,
  check({ strategy: { contactReasons, departments } }) {
    const outside = departments.filter(
      ({ kind, involved }) => isOneOf(kind, ['chain_partner', 'provider']) && involved !== true,
    );
    const reasons = contactReasons.filter(({ rootCauseDeptId }) =>
      outside.some(({ id }) => id === rootCauseDeptId),
    );
    const absent = outside.filter(({ id }) => reasons.some(({ rootCauseDeptId }) => rootCauseDeptId === id));
    return {
      items: [...idsOf(reasons), ...idsOf(absent)],
      evidence: [
        ...pathsOf('contactReasons', reasons, 'rootCauseDeptId'),
        ...pathsOf('departments', absent, 'kind', 'involved'),
      ],
    };
  },
});
