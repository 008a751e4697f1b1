import { notDoingCard, visionCardId, visionTopics } from '#shared/elements/card-ids.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { addableIn, cardIdOf, regionNumbers } from '#shared/elements/kinds.ts';
import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { entityNames, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { entityOfItem, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { themeIds } from '#shared/strategy/themes.ts';

/** Something in the list: a card, or a list of items of one kind under a heading of its own. */
export type OutlineEntry =
  | { readonly type: 'card'; readonly id: string }
  | { readonly type: 'group'; readonly entity: ListEntityName; readonly ids: readonly string[] };

/** One stage with what stands under it, in reading order. */
export interface OutlineStage {
  readonly number: RegionNumber;
  readonly entries: readonly OutlineEntry[];
}

const card = (id: string): OutlineEntry => ({ type: 'card', id });

/** The whole strategy in reading order: stage by stage, and within a stage in the order of the model. */
export function outlineOf(strategy: Strategy): readonly OutlineStage[] {
  const group = (entity: ListEntityName): OutlineEntry => ({
    type: 'group',
    entity,
    ids: itemsOf(strategy, entity).map(({ id }) => id),
  });
  const entriesOf: Readonly<Record<RegionNumber, () => readonly OutlineEntry[]>> = {
    1: () => [card('profile'), group('modelWeaknesses'), group('orgGoals'), card('ambition')],
    2: () => [...visionTopics.map((topic) => card(visionCardId(topic))), card(notDoingCard)],
    3: () => [group('goals'), group('kpis')],
    4: () => themeIds.map(card),
    5: () => blockScaffolds.flatMap(({ id, shows }) => [card(id), ...listsUnder(shows).map(group)]),
    6: () => [],
    7: () => [card('meta'), group('initiatives')],
    8: () => [group('departments'), group('decisions')],
  };
  return regionNumbers.map((number) => ({ number, entries: entriesOf[number]() }));
}

/** Lists of a block whose items stand under it, and not in the region of another stage. */
function listsUnder(shows: readonly string[]): readonly ListEntityName[] {
  return shows
    .filter(isEntityName)
    .filter(isListEntity)
    .filter((entity) => addableIn[5].includes(entity));
}

/** The lists that stand in the outline as groups, so that the form of their block need not show them again. */
export const listsInBlocks: ReadonlySet<ListEntityName> = new Set(
  entityNames.filter(isListEntity).filter((entity) => addableIn[5].includes(entity)),
);

/** Under which card of the list something is found: itself, or the card of the theme or block that shows it. */
export function outlineCardOf(strategy: Strategy, itemId: string): string | undefined {
  const entity = entityOfItem(strategy, itemId);
  if (entity === 'notes') {
    if (isFrame(strategy, itemId)) return itemId;
    const item = strategy.notes.find(({ id }) => id === itemId)?.item;
    return item ? outlineCardOf(strategy, item) : undefined;
  }
  if (entity && entity !== 'visionStatements') return itemId;
  const block = entity
    ? undefined
    : blockScaffolds.find(({ shows }) => shows.some((name) => name === itemId));
  return block?.id ?? cardIdOf(strategy, itemId);
}

/** Whether two outlines show the same things in the same order. */
export function isSameOutline(one: readonly OutlineStage[], other: readonly OutlineStage[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
