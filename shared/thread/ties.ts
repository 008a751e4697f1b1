import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { measuresOfTag } from './measures.ts';

/** The kinds of card that a thread runs along, in the order in which it is told: from why to how to what it costs. */
export const threadEntities = [
  'goals',
  'themes',
  'blocks',
  'initiatives',
  'channels',
  'systems',
  'kpis',
  'budgetLines',
] as const;

/** Kind of card on a thread. */
export type ThreadEntity = (typeof threadEntities)[number];

/** One thing serves another: both are ids of cards. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** Parts of the strategy that ties are made of; while these are the same, so are the ties. */
const threadParts = [...threadEntities, 'links', 'orgGoals'] as const;

/** Whether two snapshots hold the same threads. */
export function isSameForThreads(one: Strategy, other: Strategy): boolean {
  return threadParts.every((part) => one[part] === other[part]);
}

/**
 * Everything in the strategy that serves something else, by what the group filled in: the references of the model, a
 * channel by the initiative that adds or changes its kind, a KPI by the channels it is for or by what it measures,
 * and a line that somebody drew to a goal. Both ends exist; the order is that of the model.
 */
export function tiesOf(strategy: Strategy): readonly Tie[] {
  const ties = new Map<string, Tie>();
  const tie = (from: string, to: string | null) => {
    if (to !== null && to !== from) ties.set(`${from} ${to}`, { from, to });
  };
  const { goals, themes, blocks, initiatives, channels, kpis, budgetLines } = strategy;
  for (const { id, parentId } of goals) tie(id, parentId);
  for (const { id, goalIds } of themes) for (const goal of goalIds) tie(id, goal);
  for (const { id, goalIds, themeIds } of blocks) for (const to of [...goalIds, ...themeIds]) tie(id, to);
  for (const { id, goalIds, dependsOnIds, channelKinds, systemIds } of initiatives) {
    for (const goal of goalIds) tie(id, goal);
    for (const needed of [...dependsOnIds, ...systemIds]) tie(needed, id);
    for (const { id: channel, kind } of channels) {
      if (kind !== null && channelKinds.includes(kind)) tie(channel, id);
    }
  }
  for (const { id, kind, channelIds } of kpis) {
    for (const channel of channelIds) tie(id, channel);
    for (const goal of goals) {
      if (kind !== null && goal.tags.some((tag) => measuresOfTag[tag].includes(kind))) tie(id, goal.id);
    }
  }
  for (const { id, goalIds } of budgetLines) for (const goal of goalIds) tie(id, goal);
  for (const { from, to } of strategy.links) tieDrawn(strategy, from, to, tie);
  return [...ties.values()];
}

/** A drawn line has no direction of its own: what it ties to a goal serves that goal. */
function tieDrawn(
  strategy: Strategy,
  one: string | null,
  other: string | null,
  tie: (from: string, to: string) => void,
): void {
  if (one === null || other === null) return;
  const [first, second] = [entityOfItem(strategy, one), entityOfItem(strategy, other)];
  if (first === 'goals' && isOnThreads(second)) tie(other, one);
  if (second === 'goals' && isOnThreads(first)) tie(one, other);
}

function isOnThreads(entity: string | undefined): boolean {
  return entity !== 'goals' && threadEntities.some((one) => one === entity);
}
