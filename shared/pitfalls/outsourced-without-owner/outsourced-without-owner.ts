import type { ItemOf } from '#shared/strategy/entities.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Work goes to a provider, and nobody inside owns it or has time to manage it. */
export const outsourcedWithoutOwner = definePitfall({
  id: 'outsourced-without-owner',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.sourcingCustomerManagement, articles.ziptoneMarketing],
  reads: ['sourcing.choice', 'sourcing.internalOwnerDeptId', 'sourcing.managementFte'],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const outOfSight = sourcing.filter(
      (decision) => isOutsourced(decision) && (isWithoutOwner(decision) || isWithoutTime(decision)),
    );
    return {
      items: idsOf(outOfSight),
      evidence: outOfSight.flatMap((decision) => [
        ...pathsOf('sourcing', [decision], 'choice'),
        ...(isWithoutOwner(decision) ? pathsOf('sourcing', [decision], 'internalOwnerDeptId') : []),
        ...(isWithoutTime(decision) ? pathsOf('sourcing', [decision], 'managementFte') : []),
      ]),
    };
  },
});

type Decision = ItemOf<'sourcing'>;

function isWithoutOwner({ internalOwnerDeptId }: Decision): boolean {
  return internalOwnerDeptId === null;
}

/** Time that was set at nothing; time not filled in may still be there. */
function isWithoutTime({ managementFte }: Decision): boolean {
  return managementFte === 0;
}
