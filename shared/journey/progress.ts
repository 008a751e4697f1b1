import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Requirement } from './requirement.ts';
import { requirementsOf, type TitleOfPitfall } from './requirements.ts';
import { isStageNumber } from './stages.ts';

/** How far a stage is, computed from the strategy and never ticked by hand. */
export interface StageProgress {
  readonly done: number;
  readonly total: number;
  /** Everything that must be there, in the order of the walk. */
  readonly requirements: readonly Requirement[];
  /** What is not there yet, each with the card where it belongs. */
  readonly missing: readonly Requirement[];
}

/**
 * The progress of a stage, 1 to 8; another number has nothing to do. The review of pitfalls goes by the findings;
 * their requirements read as `titleOf` names them, where somebody reads them.
 */
export function stageProgress(
  strategy: Strategy,
  number: number,
  findings: readonly Finding[],
  titleOf?: TitleOfPitfall,
): StageProgress {
  const requirements = isStageNumber(number) ? requirementsOf[number](strategy, findings, titleOf) : [];
  const missing = requirements.filter((requirement) => !requirement.done);
  return {
    requirements,
    missing,
    total: requirements.length,
    done: requirements.length - missing.length,
  };
}

/** Whether all that a stage needs is there. */
export function isStageFinished(progress: StageProgress): boolean {
  return progress.total > 0 && progress.missing.length === 0;
}
