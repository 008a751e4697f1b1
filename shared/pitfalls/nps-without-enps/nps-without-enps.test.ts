import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { npsWithoutEnps } from './nps-without-enps.ts';

pitfallTester(test, npsWithoutEnps, {
  fires: {
    'an NPS beside other figures': {
      patch: {
        meta: { stage: 'test' },
        kpis: [
          { id: 'k1', kind: 'nps' },
          { id: 'k2', kind: 'first_contact_resolution' },
        ],
      },
      items: ['k1'],
    },
    'each NPS': {
      patch: {
        blocks: [{ id: 'kpis', status: 'agreed' }],
        kpis: [
          { id: 'k1', kind: 'nps', use: 'steer' },
          { id: 'k2', kind: 'csat' },
          { id: 'k3', kind: 'nps', use: 'monitor' },
        ],
      },
      items: ['k1', 'k3'],
    },
  },
  staysQuiet: {
    'an eNPS without a target': {
      meta: { stage: 'test' },
      kpis: [
        { id: 'k1', kind: 'nps' },
        { id: 'k2', kind: 'enps' },
      ],
    },
    'no NPS': { meta: { stage: 'test' }, kpis: [{ id: 'k1', kind: 'csat' }, { id: 'k2' }] },
    'the block is not ripe': {
      blocks: [{ id: 'staffing', status: 'agreed' }],
      kpis: [{ id: 'k1', kind: 'nps', use: 'steer' }],
    },
  },
});

function addedBeside(...kpis: readonly object[]) {
  const strategy = strategyFromPatch({ kpis });
  const items = strategy.kpis.map(({ id }) => id);
  const [change] = proposeFix({ pitfall: 'nps-without-enps', items }, strategy) ?? [];
  return change && 'add' in change ? change.values : undefined;
}

test('the eNPS is used and counted as the NPS is', () => {
  const nps = { id: 'k1', kind: 'nps', use: 'steer', promoterFrom: 10, target: 30 };
  expect(addedBeside(nps)).toEqual({ kind: 'enps', use: 'steer', promoterFrom: 10 });
});

test('the eNPS does not count eights, whatever the NPS does', () => {
  const nps = { id: 'k1', kind: 'nps', use: 'steer' };
  for (const promoterFrom of [8, null]) {
    expect(addedBeside({ ...nps, promoterFrom })).toEqual({ kind: 'enps', use: 'steer', promoterFrom: 9 });
  }
});

test('where two NPS figures differ, the eNPS leaves its use open', () => {
  const first = { id: 'k1', kind: 'nps', use: 'steer', promoterFrom: 9 };
  const second = { id: 'k2', kind: 'nps', use: 'monitor', promoterFrom: 9 };
  expect(addedBeside(first, second)).toEqual({ kind: 'enps', use: null, promoterFrom: 9 });
});
