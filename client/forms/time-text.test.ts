import { describe, expect, it } from 'vitest';
import { parseTime } from './time-text.ts';

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['17u', '17:00'],
    ['17 uur', '17:00'],
    ['8u15', '08:15'],
    ['24:00', '24:00'],
    ['', null],
  ])('reads %s as %s', (typed, value) => {
    expect(parseTime(typed)).toEqual({ ok: true, value });
  });

  it.each(['25:00', '24:30', '9:70', 'ochtend', '12:3', '12345'])('refuses %s', (typed) => {
    expect(parseTime(typed)).toEqual({ ok: false, problem: 'notATime' });
  });
});
