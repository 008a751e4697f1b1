import { findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { type ThreadEntity, type Tie, threadEntities, tiesOf } from './ties.ts';

/** A card on a thread, or one that hangs loose. */
export interface ThreadCard {
  readonly id: string;
  readonly entity: ThreadEntity;
}

/** A card that serves the goal. */
export interface ThreadItem extends ThreadCard {
  /** What it hangs from: the goal itself, or the card through which it serves the goal. */
  readonly through: string;
}

/** All that serves one goal, and all that serves none. */
export interface Thread {
  readonly goalId: string;
  /** What the goal itself serves, the nearest first: goals above it and their goal of the organisation. */
  readonly towards: readonly string[];
  /** What serves the goal, directly or through another card; by kind in the order of `threadEntities`. */
  readonly items: readonly ThreadItem[];
  /** Who serves whom along this thread, the way up included. */
  readonly ties: readonly Tie[];
  /** Cards of these kinds that serve no goal at all, in the same order. */
  readonly loose: readonly ThreadCard[];
}

/**
 * The thread of one goal: what it serves, what serves it, and what hangs loose. Every id in it exists and stands in
 * one place only. `undefined` when there is no such goal.
 */
export function threadOf(strategy: Strategy, goalId: string): Thread | undefined {
  if (!findItem(strategy, 'goals', goalId)) return undefined;
  const ties = tiesOf(strategy);
  const servants = servantsBy(ties);
  const through = reachedFrom([goalId], servants);
  const towards = upwardsOf(strategy, goalId);
  const onThread = new Set([goalId, ...through.keys()]);
  return {
    goalId,
    towards,
    items: cardsOf(strategy).flatMap(({ id, entity }) => {
      const parent = through.get(id);
      return parent === undefined || towards.includes(id) ? [] : [{ id, entity, through: parent }];
    }),
    ties: [...waysUp(strategy, goalId), ...ties.filter(({ from, to }) => isAlong(onThread, from, to))],
    loose: looseIn(strategy, servants),
  };
}

function isAlong(onThread: ReadonlySet<string>, from: string, to: string): boolean {
  return onThread.has(from) && onThread.has(to);
}

function cardsOf(strategy: Strategy): readonly ThreadCard[] {
  return threadEntities.flatMap((entity) => strategy[entity].map(({ id }) => ({ id, entity })));
}

function servantsBy(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const servants = new Map<string, string[]>();
  for (const { from, to } of ties) {
    const known = servants.get(to);
    if (known) known.push(from);
    else servants.set(to, [from]);
  }
  return servants;
}

/** Everything that serves the given cards, with the nearest card through which it does; they themselves left out. */
function reachedFrom(
  starts: readonly string[],
  servants: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const through = new Map<string, string>();
  const known = new Set(starts);
  const queue = [...starts];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const servant of servants.get(at) ?? []) {
      if (known.has(servant)) continue;
      known.add(servant);
      through.set(servant, at);
      queue.push(servant);
    }
  }
  return through;
}

/** The goals above a goal and the goal of the organisation that each of them is for. */
function upwardsOf(strategy: Strategy, goalId: string): readonly string[] {
  return waysUp(strategy, goalId).map(({ to }) => to);
}

function waysUp(strategy: Strategy, goalId: string): readonly Tie[] {
  const ways: Tie[] = [];
  const known = new Set([goalId]);
  const add = (from: string, to: string | null) => {
    if (to === null || known.has(to)) return false;
    known.add(to);
    ways.push({ from, to });
    return true;
  };
  let goal = findItem(strategy, 'goals', goalId);
  while (goal) {
    add(goal.id, goal.orgGoalId);
    const { id, parentId } = goal;
    goal = add(id, parentId) ? findItem(strategy, 'goals', parentId ?? '') : undefined;
  }
  return ways;
}

/** Cards that no goal is served by. A theme or block counts once something is said about it. */
function looseIn(
  strategy: Strategy,
  servants: ReadonlyMap<string, readonly string[]>,
): readonly ThreadCard[] {
  const goalIds = strategy.goals.map(({ id }) => id);
  const serving = reachedFrom(goalIds, servants);
  const steps = strategy.goals.filter(({ level, parentId }) => level !== 'strategic' && parentId === null);
  const looseGoals = new Set(steps.map(({ id }) => id));
  const silent = new Set(
    [...strategy.themes, ...strategy.blocks]
      .filter(({ statement, reason }) => statement.trim() === '' && reason.trim() === '')
      .map(({ id }) => id),
  );
  return cardsOf(strategy).filter(({ id, entity }) =>
    entity === 'goals' ? looseGoals.has(id) : !serving.has(id) && !silent.has(id),
  );
}
