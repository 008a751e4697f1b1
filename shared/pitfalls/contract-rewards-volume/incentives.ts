import type { ItemOf } from '#shared/strategy/entities.ts';
import { hasAnyOf } from '../facts.ts';

type Decision = Pick<ItemOf<'sourcing'>, 'contract'>;

/** The provider earns more when more customers get in touch. */
export function hasVolumeBonus({ contract }: Decision): boolean {
  return contract.volumeBonus === true;
}

/** Minutes are paid, and nothing in the SLA makes the provider want to solve a question at once. */
export function paysForMinutesAlone({ contract }: Decision): boolean {
  return (
    contract.payBasis === 'per_minute' &&
    !hasAnyOf(contract.slaItems, ['first_contact_resolution', 'repeat_contact'])
  );
}
