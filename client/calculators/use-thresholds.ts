import { useStrategySelector } from '#client/sync/hooks.ts';
import { type Thresholds, thresholdsOf } from '#shared/pitfalls/thresholds.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

const checksOf = ({ checks }: Strategy) => checks;

/** The numbers that this group checks with, so that calculator and pitfall never say different things. */
export function useThresholds(): Thresholds {
  return thresholdsOf(useStrategySelector(checksOf));
}
