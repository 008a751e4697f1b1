import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The group manages to a figure that nobody answers for, or that has no number to reach. */
export const kpiWithoutOwner = definePitfall({
  id: 'kpi-without-owner',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['kpis'],
  source: [articles.ziptoneStrategy],
  reads: ['kpis.use', 'kpis.ownerDeptId', 'kpis.target'],
  text,
  fix,
  check({ strategy: { kpis } }) {
    const steered = kpis.filter(({ use }) => use === 'steer');
    const unowned = steered.filter(({ ownerDeptId }) => isEmptyValue(ownerDeptId));
    const aimless = steered.filter(({ target }) => isEmptyValue(target));
    const loose = steered.filter((kpi) => unowned.includes(kpi) || aimless.includes(kpi));
    return {
      items: idsOf(loose),
      evidence: [
        ...pathsOf('kpis', loose, 'use'),
        ...pathsOf('kpis', unowned, 'ownerDeptId'),
        ...pathsOf('kpis', aimless, 'target'),
      ],
    };
  },
});
