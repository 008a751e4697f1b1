import type { Goal } from './strategy.ts';

/** The goals that this one may be a step towards: all but itself and those that lead to it, in one step or several. */
export function goalsAbove<One extends Pick<Goal, 'id' | 'parentId'>>(
  goals: readonly One[],
  goalId: string,
): readonly One[] {
  const below = new Set([goalId]);
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const { id, parentId } of goals) if (parentId !== null && below.has(parentId)) below.add(id);
  }
  return goals.filter(({ id }) => !below.has(id));
}
