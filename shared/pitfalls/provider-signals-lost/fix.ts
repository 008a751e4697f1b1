import type { Strategy } from '#shared/strategy/strategy.ts';
import { type Change, type Fix, setAnswer, setOnItem } from '../fix.ts';

/** Has the provider pass on signals, and someone receive them where it is clear who that is. */
export const fix: Fix = {
  label: { nl: 'Zorg dat signalen aankomen', en: 'Make sure signals arrive' },
  kind: 'mend',
  propose({ strategy, items }) {
    const passedOn: readonly Change[] = strategy.sourcing
      .filter(({ id }) => items.includes(id))
      .map(({ id }) => setOnItem('sourcing', id, 'contract.signalReporting', true));
    if (!items.includes('learning')) return passedOn;
    const receiver = receiverOf(strategy);
    return receiver === null ? null : [...passedOn, setAnswer('learning', 'receivingDeptIds', [receiver])];
  },
};

/** The owner of the improvement loop, else customer service when there is one such department. */
function receiverOf({ learning, departments }: Strategy): string | null {
  if (learning.ownerDeptId !== null) return learning.ownerDeptId;
  const [customerService, ...others] = departments.filter(({ kind }) => kind === 'customer_service');
  return customerService && others.length === 0 ? customerService.id : null;
}
