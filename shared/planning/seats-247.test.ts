import { describe, expect, it } from 'vitest';
import { fteForSeats, hoursPerWeek } from './seats-247.ts';

const oneSeat = { seats: 1, openHours: hoursPerWeek, contractHours: 36, shrinkage: 0.3 };

describe('seats that are always staffed', () => {
  it('take 6.7 FTE each, day and night at 36 hours and 30 % shrinkage', () => {
    expect(fteForSeats(oneSeat)).toMatchObject({ result: expect.closeTo(6.667, 3) });
    expect(fteForSeats({ ...oneSeat, seats: 2 })).toMatchObject({ result: expect.closeTo(13.333, 3) });
    expect(fteForSeats({ ...oneSeat, openHours: 36, shrinkage: 0 })).toEqual({ ok: true, result: 1 });
  });

  it('refuse contracts that no one has', () => {
    expect(fteForSeats({ ...oneSeat, contractHours: 0 })).toMatchObject({
      problem: { code: 'out-of-range', input: 'contractHours', min: 1, max: 60 },
    });
    expect(fteForSeats({ ...oneSeat, shrinkage: 1 })).toMatchObject({ problem: { input: 'shrinkage' } });
  });
});
