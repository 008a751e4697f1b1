import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectOfRemoving, effectOfShifting } from './volume-effect.ts';

const volume = { contacts: 60_000, handleSeconds: 420 };

describe('the effect on volume', () => {
  it('of a cause that is gone is whole', () => {
    expect(effectOfRemoving(volume, 0.5)).toEqual({
      ok: true,
      result: { liveFewer: 30_000, comeBack: 0, liveLeft: 30_000, customerEfforts: 30_000, hoursSaved: 3500 },
    });
  });

  it('of a shift is what the other channel resolves; the rest comes back', () => {
    const shift = { shiftedShare: 0.5, resolvedShare: 0.6, extraShare: 0 };
    expect(effectOfShifting(volume, shift)).toEqual({
      ok: true,
      result: {
        liveFewer: 18_000,
        comeBack: 12_000,
        liveLeft: 42_000,
        customerEfforts: 72_000,
        hoursSaved: 2100,
      },
    });
  });

  it('of a channel that mainly brings extra volume is more live contact', () => {
    const effect = effectOfShifting(volume, { shiftedShare: 0.1, resolvedShare: 0.5, extraShare: 0.2 });
    expect(effect.ok && effect.result.liveFewer).toBe(-3000);
    expect(effect.ok && effect.result.hoursSaved).toBe(-350);
  });

  it('refuses shares beyond the whole', () => {
    expect(effectOfRemoving(volume, 1.2)).toMatchObject({ problem: { input: 'removedShare', max: 1 } });
    expect(effectOfShifting(volume, { shiftedShare: 0.5, resolvedShare: -1, extraShare: 0 })).toMatchObject({
      problem: { input: 'resolvedShare' },
    });
  });

  it('of shifting is never better than of removing the same share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(1_000_000), share, share, share, (contacts, part, resolvedShare, extraShare) => {
        const live = { contacts, handleSeconds: 300 };
        const removed = effectOfRemoving(live, part);
        const shifted = effectOfShifting(live, { shiftedShare: part, resolvedShare, extraShare });
        if (!removed.ok || !shifted.ok) throw new Error('No answer.');
        expect(shifted.result.liveFewer).toBeLessThanOrEqual(removed.result.liveFewer + 1e-6);
        expect(shifted.result.customerEfforts).toBeGreaterThanOrEqual(removed.result.customerEfforts - 1e-6);
        expect(shifted.result.liveFewer + shifted.result.liveLeft).toBeCloseTo(contacts, 4);
      }),
    );
  });
});
