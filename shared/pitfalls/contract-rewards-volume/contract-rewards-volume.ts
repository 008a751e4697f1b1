import { definePitfall } from '../definition.ts';
import { idsOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { hasVolumeBonus, paysForMinutesAlone } from './incentives.ts';
import { text } from './text.ts';

/** The contract lets the provider earn from contacts that need not have been. */
export const contractRewardsVolume = definePitfall({
  id: 'contract-rewards-volume',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: [
    'sourcing.choice',
    'sourcing.contract.volumeBonus',
    'sourcing.contract.payBasis',
    'sourcing.contract.slaItems',
  ],
  text,
  fix,
  check({ strategy: { sourcing } }) {
    const outsourced = sourcing.filter(isOutsourced);
    const paidForVolume = outsourced.filter(hasVolumeBonus);
    const paidForTalking = outsourced.filter(paysForMinutesAlone);
    const rewarding = outsourced.filter(
      (decision) => paidForVolume.includes(decision) || paidForTalking.includes(decision),
    );
    return {
      items: idsOf(rewarding),
      evidence: [
        ...pathsOf('sourcing', rewarding, 'choice'),
        ...pathsOf('sourcing', paidForVolume, 'contract.volumeBonus'),
        ...pathsOf('sourcing', paidForTalking, 'contract.payBasis', 'contract.slaItems'),
      ],
    };
  },
});
