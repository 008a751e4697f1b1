import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { findingsOf } from '../engine.ts';

function evidenceFor(...channels: readonly object[]) {
  const strategy = strategyFromPatch({
    meta: { stage: 'test' },
    customerTypes: [{ id: 't1', vulnerabilities: ['no_device'] }, { id: 't2' }],
    channels,
  });
  const finding = findingsOf(strategy).find(({ pitfall }) => pitfall === 'vulnerable-shut-out');
  return finding?.evidence.map(({ path }) => path);
}

test('it shows which channels there are, and for whom the line is that these customers could have used', () => {
  const phone = { id: 'c1', kind: 'phone', status: 'existing', customerTypeIds: ['t2'] };
  const mail = { id: 'c2', kind: 'email', status: 'existing', customerTypeIds: ['t2'] };
  const counter = { id: 'c3', kind: 'counter', status: 'closing' };
  expect(evidenceFor(phone, mail, counter)).toEqual([
    'customerTypes.t1.vulnerabilities',
    'channels.c3.kind',
    'channels.c3.status',
    'channels.c1.status',
    'channels.c2.status',
    'channels.c1.customerTypeIds',
  ]);
});

test('without any channel that is what it shows', () => {
  expect(evidenceFor()).toEqual(['customerTypes.t1.vulnerabilities', 'channels']);
});
