import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { findingsOf } from '../engine.ts';
import type { Patch } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';

const unheard = { meta: { stage: 'test' }, sourcing: [{ id: 's1', choice: 'outsourced' }] };
const one = { id: 'cs', kind: 'customer_service' };
const two = { id: 'cs2', kind: 'customer_service' };
const product = { id: 'pr', kind: 'product' };

function proposalFor(patch: Patch) {
  const strategy = strategyFromPatch({ ...unheard, ...patch });
  const finding = findingsOf(strategy).find(({ pitfall }) => pitfall === 'provider-signals-lost');
  if (!finding) throw new Error('It stayed quiet.');
  return proposeFix(finding, strategy);
}

test('the owner of the improvement loop receives the signals, before customer service', () => {
  expect(proposalFor({ departments: [one, product], learning: { ownerDeptId: 'pr' } })).toEqual([
    { set: 'learning.receivingDeptIds', value: ['pr'] },
  ]);
});

test('without an owner, customer service receives them when there is one such department', () => {
  expect(proposalFor({ departments: [product, one] })).toEqual([
    { set: 'learning.receivingDeptIds', value: ['cs'] },
  ]);
  expect(proposalFor({ departments: [one, two] })).toBeNull();
  expect(proposalFor({ departments: [product] })).toBeNull();
});

test('signal reporting is agreed for those who do not pass on, and nobody is named who need not be', () => {
  const sourcing = [
    { id: 's1', choice: 'outsourced', contract: { signalReporting: false } },
    { id: 's2', choice: 'outsourced' },
  ];
  const learning = { receivingDeptIds: ['pr'] };
  expect(proposalFor({ departments: [product], learning, sourcing })).toEqual([
    { set: 'sourcing.s1.contract.signalReporting', value: true },
  ]);
});
