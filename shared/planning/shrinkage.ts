/**
 * From agents on the line to agents on the rota. Shrinkage is the share of paid time in which somebody is not there to
 * take contacts: leave, sickness, training, meetings. Source: cca2z.com, "How to calculate shrinkage absences" (2009),
 * monetsoftware.com, "How can I calculate shrinkage at my contact center?"
 */
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';

/** Shrinkage as a share, 0 to 1. Above 0.9 hardly anybody is ever there, so that a figure means nothing. */
export const shrinkageLimit = { min: 0, max: 0.9 } as const satisfies InputLimit;

const netLimit: InputLimit = { min: 0, max: 100_000 };
const partLimit: InputLimit = { min: 0, max: 1 };

/** Agents (or FTE) to roster for a number on the line: net / (1 - shrinkage), not rounded. */
export function grossAgents(net: number, shrinkage: number): Calculated<number> {
  const problem = firstProblem({ net, shrinkage }, { net: netLimit, shrinkage: shrinkageLimit });
  return problem ? noAnswer(problem) : answer(net / (1 - shrinkage));
}

/**
 * The whole shrinkage of its parts, each a share (0 to 1) of the same paid time, so that they simply add up. Parts
 * that were measured on what is left after another part must be put on paid time first.
 */
export function composedShrinkage(parts: readonly number[]): Calculated<number> {
  for (const part of parts) {
    const problem = firstProblem({ part }, { part: partLimit });
    if (problem) return noAnswer(problem);
  }
  const shrinkage = parts.reduce((sum, part) => sum + part, 0);
  const problem = firstProblem({ shrinkage }, { shrinkage: shrinkageLimit });
  return problem ? noAnswer(problem) : answer(shrinkage);
}
