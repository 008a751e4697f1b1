import type { Stage, StageNumber } from './stage.ts';
import { pitfalls, roadmap, signOff } from './stages/agreement.ts';
import { blocks, themes } from './stages/content.ts';
import { goals, startingPoint, vision } from './stages/direction.ts';

/** The eight stages of the guided walk, in order. */
export const stages: readonly Stage[] = [
  startingPoint,
  vision,
  goals,
  themes,
  blocks,
  pitfalls,
  roadmap,
  signOff,
];

/** Whether a number is that of a stage. */
export function isStageNumber(number: number): number is StageNumber {
  return stages.some((stage) => stage.number === number);
}

/** The stage of a number; a number beyond the walk gives the nearest one. */
export function stageOf(number: number): Stage {
  if (number <= 1) return startingPoint;
  return stages.find((stage) => stage.number >= number) ?? signOff;
}
