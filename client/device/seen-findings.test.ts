import { beforeEach, expect, test } from 'vitest';
import { keep } from './device-storage.ts';
import { rememberSeenFindings, seenFindings } from './seen-findings.ts';

beforeEach(() => localStorage.clear());

test('what was seen is kept per workshop', () => {
  rememberSeenFindings('w1', ['pay-per-call']);
  rememberSeenFindings('w2', []);
  rememberSeenFindings('w1', ['vision-gap']);
  expect(seenFindings('w1')).toEqual(['vision-gap']);
  expect(seenFindings('w2')).toEqual([]);
  expect(seenFindings('w3')).toEqual([]);
});

test('the workshops of long ago make way', () => {
  for (let n = 0; n < 40; n += 1) rememberSeenFindings(`w${n}`, ['vision-gap']);
  expect(seenFindings('w0')).toEqual([]);
  expect(seenFindings('w39')).toEqual(['vision-gap']);
});

test.each([[null], ['x'], [[{ workshop: 'w1', pitfalls: [1] }, null]]])(
  '%j is as good as nothing',
  (damaged) => {
    keep('kcc.findings', damaged);
    expect(seenFindings('w1')).toEqual([]);
  },
);
