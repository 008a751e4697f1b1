/** How many agents a promise takes, by the Erlang formulas. The answer counts people on the line: add shrinkage. */
import { erlangA, erlangC, erlangLimits, offeredLoad, type QueueFigures, type Work } from './erlang.ts';
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';

/** Whether callers hang up, and if so after how many seconds on average. */
export type Patience =
  | { readonly model: 'erlang-c' }
  | { readonly model: 'erlang-a'; readonly patienceSeconds: number };

/** What is promised: a share of the calls (0 to 1) answered within so many seconds. */
export interface ServicePromise {
  readonly serviceLevel: number;
  readonly withinSeconds: number;
  /** The highest occupancy (0 to 1) that agents are asked for; `null` when only the callers count. */
  readonly maxOccupancy: number | null;
}

/** What `agentsNeeded` takes beside the limits of Erlang. A promise of 100 % takes infinitely many agents. */
export const promiseLimits = {
  serviceLevel: { min: 0.01, max: 0.999 },
  maxOccupancy: { min: 0.05, max: 1 },
} as const satisfies Readonly<Record<string, InputLimit>>;

/** The figures for a number of agents. */
export function figuresFor(
  work: Work,
  agents: number,
  withinSeconds: number,
  patience: Patience,
): Calculated<QueueFigures> {
  return patience.model === 'erlang-c'
    ? erlangC(work, agents, withinSeconds)
    : erlangA(work, agents, withinSeconds, patience.patienceSeconds);
}

/**
 * The smallest number of agents that keeps the promise; one fewer breaks it. Service level and occupancy only get
 * better with more agents, so the number is found by halving.
 */
export function agentsNeeded(work: Work, promise: ServicePromise, patience: Patience): Calculated<number> {
  const { serviceLevel, withinSeconds, maxOccupancy } = promise;
  const problem =
    firstProblem({ serviceLevel, maxOccupancy: maxOccupancy ?? 1 }, promiseLimits) ??
    problemOfInputs(work, withinSeconds, patience);
  if (problem) return noAnswer(problem);
  const { max } = erlangLimits.agents;
  const keeps = (agents: number): boolean => {
    const figures = figuresFor(work, agents, withinSeconds, patience);
    if (!figures.ok) return false;
    const { result } = figures;
    return result.serviceLevel >= serviceLevel && result.occupancy <= (maxOccupancy ?? 1);
  };
  if (offeredLoad(work) > max * 2 || !keeps(max)) return noAnswer({ code: 'too-many-agents', max });
  let tooFew = 0;
  let enough: number = max;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (keeps(middle)) enough = middle;
    else tooFew = middle;
  }
  return answer(enough);
}

function problemOfInputs(work: Work, withinSeconds: number, patience: Patience) {
  const inputs = { ...work, withinSeconds, agents: erlangLimits.agents.max };
  return patience.model === 'erlang-c'
    ? firstProblem(inputs, erlangLimits)
    : firstProblem({ ...inputs, patienceSeconds: patience.patienceSeconds }, erlangLimits);
}
