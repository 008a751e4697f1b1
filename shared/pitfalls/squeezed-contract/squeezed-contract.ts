import type { Strategy } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isBelow, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type Decision = Strategy['sourcing'][number];

/** The contract is squeezed, and nobody counted what it costs to manage it. */
export const squeezedContract = definePitfall({
  id: 'squeezed-contract',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: [
    'sourcing.contract.room',
    'sourcing.contract.annualPriceChangePct',
    'sourcing.managementCostCounted',
    'sourcing.choice',
  ],
  text,
  check({ strategy: { sourcing } }) {
    const squeezed = sourcing.filter(
      (decision) =>
        isOutsourced(decision) &&
        decision.managementCostCounted !== true &&
        (isTight(decision) || isPriceFalling(decision)),
    );
    return {
      items: idsOf(squeezed),
      evidence: squeezed.flatMap((decision) => [
        ...pathsOf('sourcing', [decision], 'choice'),
        ...(isTight(decision) ? pathsOf('sourcing', [decision], 'contract.room') : []),
        ...(isPriceFalling(decision) ? pathsOf('sourcing', [decision], 'contract.annualPriceChangePct') : []),
        ...pathsOf('sourcing', [decision], 'managementCostCounted'),
      ]),
    };
  },
});

function isTight({ contract }: Decision): boolean {
  return contract.room === 'tight';
}

function isPriceFalling({ contract }: Decision): boolean {
  return isBelow(contract.annualPriceChangePct, 0);
}
