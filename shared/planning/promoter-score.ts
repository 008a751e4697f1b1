/**
 * NPS and eNPS: the share of promoters minus the share of detractors. Promoters give a 9 or a 10, detractors 0 to 6.
 * Source: F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';

/** The lowest mark of a promoter. A 10 alone is the stricter choice; counting eights flatters and is not offered. */
export const promoterThresholds = [9, 10] as const;

/** The lowest mark of a promoter in the usual way of counting. */
export const [lowestPromoter] = promoterThresholds;

/** One of the thresholds. */
export type PromoterThreshold = (typeof promoterThresholds)[number];

/** How many people of each kind answered. */
export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** A score with what it rests on. */
export interface PromoterScore extends PromoterCounts {
  /** Points from -100 (detractors only) to 100 (promoters only), not rounded. */
  readonly score: number;
  /** Shares of the answers, 0 to 1. */
  readonly promoterShare: number;
  readonly passiveShare: number;
  readonly detractorShare: number;
  /** Number of answers. */
  readonly count: number;
  /** Half the width of the 95 % confidence interval, in points; `null` when there are too few answers for it. */
  readonly marginOfError: number | null;
}

const countLimit: InputLimit = { min: 0, max: 100_000_000, isWhole: true };

/** Below this number of answers the normal approximation of the margin says nothing. */
const fewestForMargin = 30;

/** Two-sided 95 % of the normal distribution. */
const z95 = 1.96;

/**
 * The score from people counted per kind. Margin of error: 1.96 times the standard error, whose variance is
 * (p + d - (p - d)²) / n for the shares p and d. Source: A. Engelhardt, cybaea.net, "Net Promoter Score confidence
 * intervals: maths and stats" (2016); the same on stats.stackexchange.com/questions/18603.
 */
export function promoterScore({
  promoters,
  passives,
  detractors,
}: PromoterCounts): Calculated<PromoterScore> {
  const problem = firstProblem(
    { promoters, passives, detractors },
    { promoters: countLimit, passives: countLimit, detractors: countLimit },
  );
  if (problem) return noAnswer(problem);
  const count = promoters + passives + detractors;
  if (count === 0) return noAnswer({ code: 'no-answers' });
  const promoterShare = promoters / count;
  const detractorShare = detractors / count;
  const net = (promoters - detractors) / count;
  const variance = promoterShare + detractorShare - net * net;
  return answer({
    promoters,
    passives,
    detractors,
    score: (100 * (promoters - detractors)) / count,
    promoterShare,
    passiveShare: passives / count,
    detractorShare,
    count,
    // When all are of one kind the formula says that the score is certain, which it never is.
    marginOfError: count < fewestForMargin || variance <= 0 ? null : 100 * z95 * Math.sqrt(variance / count),
  });
}

/** The score from the number of people who gave each mark: eleven counts, for 0 up to and including 10. */
export function promoterScoreFromMarks(
  countPerMark: readonly number[],
  promoterFrom: PromoterThreshold = 9,
): Calculated<PromoterScore> {
  const sum = (from: number, to: number) =>
    countPerMark.slice(from, to + 1).reduce((total, count) => total + count, 0);
  return promoterScore({
    detractors: sum(0, 6),
    passives: sum(7, promoterFrom - 1),
    promoters: sum(promoterFrom, 10),
  });
}
