import { type Fix, setOnItem } from '../fix.ts';
import { hasVolumeBonus, paysForMinutesAlone } from './incentives.ts';

/** Takes the volume incentive out of the contract, and puts resolving at once into the SLA where minutes are paid. */
export const fix: Fix = {
  label: { nl: 'Beloon oplossen, geen volume', en: 'Reward resolution, not volume' },
  kind: 'mend',
  propose({ strategy, items }) {
    const decisions = strategy.sourcing.filter(({ id }) => items.includes(id));
    return [
      ...decisions
        .filter(hasVolumeBonus)
        .map(({ id }) => setOnItem('sourcing', id, 'contract.volumeBonus', false)),
      ...decisions
        .filter(paysForMinutesAlone)
        .map(({ id, contract }) =>
          setOnItem('sourcing', id, 'contract.slaItems', [...contract.slaItems, 'first_contact_resolution']),
        ),
    ];
  },
};
