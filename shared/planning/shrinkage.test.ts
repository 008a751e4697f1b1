import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedShrinkage, grossAgents } from './shrinkage.ts';

describe('shrinkage', () => {
  it('agrees with published examples', () => {
    // monetsoftware.com: 100 on the phones at 40 % is 167 on the rota; turnella.com: 50 at 27 % is 68.5.
    expect(grossAgents(100, 0.4)).toMatchObject({ result: expect.closeTo(166.67, 2) });
    expect(grossAgents(50, 0.27)).toMatchObject({ result: expect.closeTo(68.5, 1) });
    // cca2z.com: leave, sickness, training, meetings, breaks, quality, coaching and shifts, in days out of 260.
    const days = [26, 13, 15, 6, 11.5, 6, 11.5, 2.5];
    expect(composedShrinkage(days.map((one) => one / 260))).toMatchObject({
      result: expect.closeTo(0.352, 3),
    });
  });

  it('refuses what leaves nobody', () => {
    expect(grossAgents(10, 1)).toMatchObject({ problem: { code: 'out-of-range', input: 'shrinkage' } });
    expect(composedShrinkage([0.5, 0.45])).toMatchObject({ problem: { input: 'shrinkage', max: 0.9 } });
    expect(composedShrinkage([-0.1, 0.2])).toMatchObject({ problem: { input: 'part' } });
    expect(composedShrinkage([])).toEqual({ ok: true, result: 0 });
  });

  it('never takes fewer people with more shrinkage', () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(fc.nat(5000), share, share, (net, one, other) => {
        const [less, more] = [grossAgents(net, Math.min(one, other)), grossAgents(net, Math.max(one, other))];
        if (!less.ok || !more.ok) throw new Error('No answer.');
        expect(less.result).toBeGreaterThanOrEqual(net);
        expect(more.result).toBeGreaterThanOrEqual(less.result);
      }),
    );
  });
});
