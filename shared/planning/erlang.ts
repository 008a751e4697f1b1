/**
 * The three queueing models of the telephone. Calls arrive at random (Poisson) with exponentially distributed handle
 * times. Erlang B: who finds everyone busy is gone. Erlang C: everyone waits. Erlang A: people wait as long as their
 * patience lasts, exponentially distributed too.
 *
 * Sources: A.K. Erlang (1917); for Erlang C mitan.co.uk/erlang/elgcmath.htm; for Erlang A (C. Palm's M/M/n+M queue)
 * A. Mandelbaum and S. Zeltyn, "The Palm/Erlang-A Queue, with Applications to Call Centers" (Technion, 2005).
 */
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';

/** What comes in: calls in the hour and how long one takes, talk time plus wrap-up. */
export interface Work {
  readonly callsPerHour: number;
  readonly handleSeconds: number;
}

/** What the calculators of this file take. Shares are between 0 and 1. */
export const erlangLimits = {
  callsPerHour: { min: 1, max: 100_000 },
  handleSeconds: { min: 1, max: 14_400 },
  agents: { min: 1, max: 5000, isWhole: true },
  withinSeconds: { min: 0, max: 3600 },
  patienceSeconds: { min: 1, max: 3600 },
} as const satisfies Readonly<Record<string, InputLimit>>;

/** What callers and agents notice of a number of agents. All shares are between 0 and 1. */
export interface QueueFigures {
  /** Work that comes in, in erlang: agents busy on average if nobody were lost. */
  readonly load: number;
  /** Share of callers who are not answered at once. */
  readonly waitShare: number;
  /** Share of all calls offered that is answered within the threshold. */
  readonly serviceLevel: number;
  /** Average speed of answer in seconds: the mean wait of those who are answered, including those answered at once. */
  readonly answerSeconds: number;
  /** Mean wait in seconds of all callers, those who hang up included. */
  readonly waitSeconds: number;
  /** Share of callers who hang up while waiting; 0 where the model has no hanging up. */
  readonly abandonShare: number;
  /** Share of their logged-in time in which agents are busy with a call. */
  readonly occupancy: number;
}

/** The work that comes in, in erlang: calls per hour times handle time in hours. */
export function offeredLoad({ callsPerHour, handleSeconds }: Work): number {
  return (callsPerHour * handleSeconds) / 3600;
}

/**
 * Erlang B: the share of calls that finds all lines or agents busy, between 0 and 1, for a load in erlang. By the
 * recursion B(k) = A·B(k-1) / (k + A·B(k-1)), which neither overflows nor loses digits.
 */
export function blockedShare(load: number, agents: number): number {
  let blocked = 1;
  for (let count = 1; count <= agents; count += 1) blocked = (load * blocked) / (count + load * blocked);
  return blocked;
}

/** Erlang C for a number of agents; `overload` when they cannot keep up, since the queue then grows without end. */
export function erlangC(work: Work, agents: number, withinSeconds: number): Calculated<QueueFigures> {
  const { callsPerHour, handleSeconds } = work;
  const problem = firstProblem({ callsPerHour, handleSeconds, agents, withinSeconds }, erlangLimits);
  if (problem) return noAnswer(problem);
  const load = offeredLoad(work);
  if (load >= agents) return noAnswer({ code: 'overload', load, agents });
  const blocked = blockedShare(load, agents);
  const waitShare = (agents * blocked) / (agents - load * (1 - blocked));
  const spare = agents - load;
  const waitSeconds = (waitShare * handleSeconds) / spare;
  return answer({
    load,
    waitShare,
    serviceLevel: 1 - waitShare * Math.exp((-spare * withinSeconds) / handleSeconds),
    answerSeconds: waitSeconds,
    waitSeconds,
    abandonShare: 0,
    occupancy: load / agents,
  });
}

/** Erlang A for a number of agents. Has an answer in overload too: then so many hang up that the queue stays finite. */
export function erlangA(
  work: Work,
  agents: number,
  withinSeconds: number,
  patienceSeconds: number,
): Calculated<QueueFigures> {
  const { callsPerHour, handleSeconds } = work;
  const problem = firstProblem(
    { callsPerHour, handleSeconds, agents, withinSeconds, patienceSeconds },
    erlangLimits,
  );
  if (problem) return noAnswer(problem);
  const load = offeredLoad(work);
  // All rates per mean patience: calls that come in, and calls that a full team completes.
  const arrivals = (callsPerHour * patienceSeconds) / 3600;
  const completions = (agents * patienceSeconds) / handleSeconds;
  const queue = sumQueue(completions, arrivals);
  // Weight of all states, with the state in which exactly everyone is busy as 1, on the scale of the queue's sums.
  const everyState = (1 / blockedShare(load, agents) - 1) * Math.exp(-queue.logScale) + queue.all;
  const waitShare = queue.all / everyState;
  const abandonShare = queue.length / (arrivals * everyState);
  const answeredShare = 1 - abandonShare;
  const answeredInTime = answeredAfterWait(completions, arrivals, withinSeconds / patienceSeconds, queue);
  return answer({
    load,
    waitShare,
    serviceLevel: clampShare(1 - waitShare + answeredInTime / everyState),
    answerSeconds: (patienceSeconds * queue.answeredWait) / (everyState * answeredShare),
    waitSeconds: patienceSeconds * abandonShare,
    abandonShare,
    occupancy: Math.min(1, (load * answeredShare) / agents),
  });
}

/** Sums over the number of people waiting; each is to be multiplied by e to the power `logScale`. */
interface QueueSums {
  /** Weight of the states in which a caller has to wait. */
  readonly all: number;
  /** The same, each state times the number of people waiting. */
  readonly length: number;
  /** The same, each state times the mean wait of a caller who finds it and is answered, in mean patiences. */
  readonly answeredWait: number;
  readonly logScale: number;
}

const rescaleAt = 1e200;

/**
 * Walks through the states with 0, 1, 2 ... people waiting until the rest no longer counts. Only positive terms are
 * added, so no digits are lost; the sums are scaled down before they overflow.
 */
function sumQueue(completions: number, arrivals: number): QueueSums {
  let weight = 1;
  let all = 0;
  let length = 0;
  let answeredWait = 0;
  let waitIfAnswered = 0;
  let logScale = 0;
  for (let waiting = 0; ; waiting += 1) {
    const leavings = completions + waiting + 1;
    waitIfAnswered += 1 / leavings;
    all += weight;
    length += weight * waiting;
    answeredWait += weight * (completions / leavings) * waitIfAnswered;
    const ratio = arrivals / leavings;
    // From here on the terms shrink at least as fast as a geometric series with this ratio.
    const rest = ratio < 1 ? (weight * ratio) / (1 - ratio) : Number.POSITIVE_INFINITY;
    if (rest * (waiting + 1) < 1e-16 * all) return { all, length, answeredWait, logScale };
    weight *= ratio;
    if (weight > rescaleAt) {
      weight /= rescaleAt;
      all /= rescaleAt;
      length /= rescaleAt;
      answeredWait /= rescaleAt;
      logScale += Math.log(rescaleAt);
    }
  }
}

/**
 * Weight of the callers who wait but are answered within a time given in mean patiences. Follows from the density of
 * the wait that is offered, exp(arrivals·(1 - e^-t) - completions·t), whose integral the same sums give.
 */
function answeredAfterWait(completions: number, arrivals: number, within: number, queue: QueueSums): number {
  const still = arrivals * Math.exp(-within);
  const logDensity = -arrivals * Math.expm1(-within) - completions * within;
  const later = sumQueue(completions, still);
  const weightLater = Math.exp(logDensity + later.logScale - queue.logScale) * later.all;
  const inTime = Math.exp(logDensity - queue.logScale) - Math.exp(-queue.logScale) + queue.all - weightLater;
  return (inTime * completions) / arrivals;
}

/** Rounding may leave a share a hair outside of what a share can be. */
function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
