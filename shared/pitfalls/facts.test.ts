import { describe, expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import {
  hasAnyOf,
  isAbove,
  isAutomated,
  isBelow,
  isClosed,
  isComing,
  isEarlier,
  isLive,
  isNo,
  isOneOf,
  isOpen,
  isOutsourced,
  isRipe,
  isStaffed,
  isUnknown,
  monthsBetween,
} from './facts.ts';

describe('unknown is never no', () => {
  test('only an answer counts as a no', () => {
    expect([true, false, null].map(isNo)).toEqual([false, true, false]);
    expect([true, false, null].map(isUnknown)).toEqual([false, false, true]);
  });

  test('an unfilled number or month passes no comparison', () => {
    expect([isAbove(null, -5), isAbove(5, null), isBelow(null, 5), isBelow(1, null)]).not.toContain(true);
    expect([isEarlier(null, '2027-01'), isEarlier('2027-01', null)]).not.toContain(true);
    expect(monthsBetween(null, '2027-01')).toBeNull();
    expect(monthsBetween('2027-01', null)).toBeNull();
  });

  test('an unfilled choice is nothing', () => {
    expect(isOneOf<string>(null, ['a'])).toBe(false);
    expect(hasAnyOf<string>([], ['a'])).toBe(false);
  });

  test('zero is a number', () => {
    expect(isAbove(5, 0)).toBe(true);
    expect(isBelow(-1, 0)).toBe(true);
    expect(isBelow(0, 0)).toBe(false);
  });
});

test('months are counted as whole calendar months', () => {
  expect(monthsBetween('2027-01', '2027-09')).toBe(8);
  expect(monthsBetween('2027-11', '2029-02')).toBe(15);
  expect(monthsBetween('2027-03', '2026-12')).toBe(-3);
});

describe('channels', () => {
  test.each([
    ['existing', true, false, false],
    ['planned', true, true, false],
    ['pilot', true, true, false],
    ['closing', false, false, true],
    ['rejected', false, false, true],
    [null, false, false, false],
  ] as const)('status %s', (status, open, coming, closed) => {
    expect([isOpen({ status }), isComing({ status }), isClosed({ status })]).toEqual([open, coming, closed]);
  });

  test.each([
    ['counter', true, true, false],
    ['callback', true, true, false],
    ['email', false, true, false],
    ['community', false, true, false],
    ['my_environment', false, false, true],
    ['voicebot', false, false, true],
    ['outbound_call', false, false, false],
    [null, false, false, false],
  ] as const)('kind %s', (kind, live, staffed, automated) => {
    expect([isLive({ kind }), isStaffed({ kind }), isAutomated({ kind })]).toEqual([
      live,
      staffed,
      automated,
    ]);
  });
});

test('outsourced is all of the work or part of it', () => {
  const choices = ['outsourced', 'hybrid', 'in_house', 'undecided', null] as const;
  expect(choices.map((choice) => isOutsourced({ choice }))).toEqual([true, true, false, false, false]);
});

describe('ripe', () => {
  const ripe = (patch: Record<string, unknown>) => isRipe(strategyFromPatch(patch), 'risk');

  test('from the test stage on, whatever the status', () => {
    expect(ripe({ meta: { stage: 'test' }, blocks: [{ id: 'risk', status: 'parked' }] })).toBe(true);
    expect(ripe({ meta: { stage: 'agreed' } })).toBe(true);
  });

  test('earlier only when this very block is agreed', () => {
    expect(ripe({ meta: { stage: 'shape' }, blocks: [{ id: 'risk', status: 'agreed' }] })).toBe(true);
    expect(ripe({ blocks: [{ id: 'risk', status: 'discussed' }] })).toBe(false);
    expect(ripe({ blocks: [{ id: 'budget', status: 'agreed' }] })).toBe(false);
  });
});
