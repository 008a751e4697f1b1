import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { findingsOf } from './engine.ts';
import { foldFindings, worstSeverityByItem } from './fold.ts';

const patch = {
  meta: { startMonth: '2027-01' },
  ambition: { serviceTier: 'platinum' },
  channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['innovation'] }],
  systems: [{ id: 'y1', status: 'planned', motives: ['innovation'] }],
};

test('the second of a pair is shown under the first while both are open', () => {
  const shown = foldFindings(findingsOf(strategyFromPatch(patch)));
  expect(shown.map(({ finding }) => finding.pitfall)).toEqual(['platinum-service-with-cost-bot']);
  expect(shown[0]?.folded.map((finding) => finding.pitfall)).toEqual(['technology-push']);
});

test('it stands on its own once the first is accepted', () => {
  const [, platinum] = findingsOf(strategyFromPatch(patch));
  const acceptances = [{ id: 'a1', pitfall: platinum?.pitfall, fingerprint: platinum?.fingerprint }];
  const shown = foldFindings(findingsOf(strategyFromPatch({ ...patch, acceptances })));
  expect(shown.map(({ finding, folded }) => [finding.pitfall, folded])).toEqual([['technology-push', []]]);
});

test('a card carries the worst of its open findings', () => {
  const strategy = strategyFromPatch({
    ...patch,
    meta: { startMonth: '2027-01', stage: 'test' },
    goals: [{ id: 'g1', level: 'strategic', horizon: '2030-01' }],
  });
  const worst = worstSeverityByItem(findingsOf(strategy));
  expect(worst.get('c1')).toBe('risk');
  expect(worst.get('g1')).toBe('warning');
  expect(worst.get('c2')).toBeUndefined();
});
