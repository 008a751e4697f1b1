import { expect, test } from 'vitest';
import { areUsual, readCheckSettings } from './check-settings.ts';
import { readStrategyJson, strategyFromPatch } from './file/read.ts';
import { toStrategyFile } from './file/write.ts';

const settings = {
  profile: 'all',
  thresholds: { interimAfter: 18 },
  switchedOff: { 'pay-per-call': { reason: 'Loopt af.', by: 'Bas', at: '2027-01-04T10:00:00.000Z' } },
};

test('settings survive a file', () => {
  const file = toStrategyFile(strategyFromPatch({ checks: settings }));
  expect(file['checks']).toEqual(settings);
  const read = readStrategyJson(JSON.parse(JSON.stringify(file)));
  expect(read.ok && read.strategy.checks).toEqual(settings);
  expect(read.ok && read.warnings).toEqual([]);
});

test('a strategy without settings says nothing of them', () => {
  expect(
    toStrategyFile(strategyFromPatch({ checks: { profile: 'core', thresholds: {} } })),
  ).not.toHaveProperty('checks');
  expect(areUsual(strategyFromPatch({}).checks)).toBe(true);
});

test.each([
  ['text', 'x', ['checks']],
  ['a profile of its own', { profile: 'half' }, ['checks.profile']],
  ['a list of thresholds', { thresholds: [1] }, ['checks.thresholds']],
  [
    'a threshold that is no number',
    { thresholds: { reviewMax: '12', interimAfter: 6 } },
    ['checks.thresholds.reviewMax'],
  ],
  [
    'names that are none',
    { thresholds: { constructor: 1, 'a b': 2 } },
    ['checks.thresholds.constructor', 'checks.thresholds.a b'],
  ],
  ['no reason', { switchedOff: { 'pay-per-call': { by: 'Bas' } } }, ['checks.switchedOff.pay-per-call']],
])('what does not fit is reported and left out: %s', (_, raw, paths) => {
  const reported: string[] = [];
  const read = readCheckSettings(raw, ({ path }) => reported.push(path));
  expect(reported).toEqual(paths);
  expect(read.profile).toBe('core');
  expect(read.switchedOff).toEqual({});
});

test('__proto__ is no name', () => {
  const read = readCheckSettings(JSON.parse('{"thresholds":{"__proto__":{"polluted":1}}}'), () => {});
  expect(read.thresholds).toEqual({});
  expect(Object.prototype).not.toHaveProperty('polluted');
});
