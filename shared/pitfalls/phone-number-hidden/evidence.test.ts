import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { findingsOf } from '../engine.ts';

function evidenceFor(channels: readonly object[]) {
  const strategy = strategyFromPatch({
    meta: { stage: 'test' },
    profile: { consumerWebshop: true },
    channels,
  });
  const finding = findingsOf(strategy).find(({ pitfall }) => pitfall === 'phone-number-hidden');
  return finding?.evidence.map(({ path }) => path);
}

test('what is missing shows by what is there', () => {
  const findablePhone = { id: 'c1', kind: 'phone', status: 'existing', findability: 'findable' };
  const phoneFacts = ['channels.c1.kind', 'channels.c1.status'];
  expect(evidenceFor([findablePhone])).toEqual(['profile.consumerWebshop', ...phoneFacts]);
  expect(evidenceFor([findablePhone, { id: 'c2', kind: 'email', status: 'closing' }])).toEqual([
    'profile.consumerWebshop',
    ...phoneFacts,
    'channels.c2.kind',
    'channels.c2.status',
  ]);
});

test('a hidden channel is told once', () => {
  expect(evidenceFor([{ id: 'c1', kind: 'email', status: 'existing', findability: 'hidden' }])).toEqual([
    'profile.consumerWebshop',
    'channels.c1.kind',
    'channels.c1.status',
    'channels.c1.findability',
  ]);
});
