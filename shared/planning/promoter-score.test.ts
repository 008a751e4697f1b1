import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promoterScore, promoterScoreFromMarks } from './promoter-score.ts';

describe('a promoter score', () => {
  it('agrees with the example on stats.stackexchange.com: a half, a third and a sixth', () => {
    const score = promoterScore({ promoters: 162, passives: 108, detractors: 54 });
    if (!score.ok) throw new Error('No score.');
    expect(score.result.score).toBeCloseTo(100 / 3, 10);
    expect(score.result.count).toBe(324);
    // The variance is 5/9, so that the standard error of 324 answers is 4.14 points.
    expect((score.result.marginOfError ?? 0) / 1.96).toBeCloseTo((100 * Math.sqrt(5 / 9)) / 18, 10);
  });

  it('counts nines and tens as promoters, or tens only', () => {
    const perMark = [1, 0, 0, 0, 0, 2, 3, 10, 14, 12, 8];
    expect(promoterScoreFromMarks(perMark)).toMatchObject({
      result: { promoters: 20, passives: 24, detractors: 6, score: 28 },
    });
    expect(promoterScoreFromMarks(perMark, 10)).toMatchObject({
      result: { promoters: 8, passives: 36, detractors: 6, score: 4 },
    });
  });

  it('names no margin where it would be a guess', () => {
    expect(promoterScore({ promoters: 10, passives: 10, detractors: 9 })).toMatchObject({
      result: { marginOfError: null },
    });
    expect(promoterScore({ promoters: 500, passives: 0, detractors: 0 })).toMatchObject({
      result: { score: 100, marginOfError: null },
    });
  });

  it('is nothing without answers, or with parts of people', () => {
    expect(promoterScoreFromMarks([])).toEqual({ ok: false, problem: { code: 'no-answers' } });
    expect(promoterScore({ promoters: 1.5, passives: 0, detractors: 0 })).toEqual({
      ok: false,
      problem: { code: 'not-whole', input: 'promoters' },
    });
    expect(promoterScore({ promoters: -1, passives: 0, detractors: 3 })).toMatchObject({
      problem: { code: 'out-of-range', input: 'promoters' },
    });
  });

  it('lies between -100 and 100, never rises with a stricter threshold, and its shares are whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 11, maxLength: 11 }), (perMark) => {
        const usual = promoterScoreFromMarks(perMark, 9);
        const strict = promoterScoreFromMarks(perMark, 10);
        if (!usual.ok || !strict.ok) return expect(perMark.every((count) => count === 0)).toBe(true);
        const { score, promoterShare, passiveShare, detractorShare, marginOfError } = usual.result;
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(strict.result.score).toBeLessThanOrEqual(score);
        expect(promoterShare + passiveShare + detractorShare).toBeCloseTo(1, 10);
        expect(marginOfError ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
