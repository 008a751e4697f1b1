import { openThreadsOn } from '#shared/comments/threads.ts';
import { definitionOf, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Language } from '#shared/text/language.ts';
import { notDoingCard, topicOfCard, verdictsCard, visionCardId } from './card-ids.ts';
import type { CardFace, ElementDefinition, ElementKind, RegionNumber } from './element.ts';
import { agreementElements } from './faces/agreement.ts';
import { directionElements } from './faces/direction.ts';
import { frameElements } from './faces/frame.ts';
import { operationsElements } from './faces/operations.ts';
import { scaffoldElements } from './faces/themes-and-blocks.ts';

/** Every kind of card on the board. */
export const elementKinds = {
  ...frameElements,
  ...directionElements,
  ...scaffoldElements,
  ...operationsElements,
  ...agreementElements,
} as const satisfies Record<ElementKind, ElementDefinition>;

/** Which kinds of item people can add in a region, in the order of the menu. */
export const addableIn: Readonly<Record<RegionNumber, readonly ListEntityName[]>> = {
  1: ['orgGoals', 'modelWeaknesses'],
  2: ['visionStatements'],
  3: ['goals', 'kpis'],
  4: [],
  5: [
    'channels',
    'customerTypes',
    'contactReasons',
    'callFlows',
    'peaks',
    'sourcing',
    'feedbackSources',
    'risks',
    'systems',
    'budgetLines',
  ],
  6: [],
  7: ['initiatives'],
  8: ['decisions'],
};

/** The regions of the board in order, left to right. */
export const regionNumbers: readonly RegionNumber[] = [1, 2, 3, 4, 5, 6, 7, 8];

const singleCards: ReadonlySet<string> = new Set([
  'profile',
  'ambition',
  'meta',
  'businessRules',
  'planning',
  'people',
]);

function isElementKind(name: string): name is ElementKind {
  return Object.hasOwn(elementKinds, name);
}

/** The kind of the card with this id; `undefined` when the board has no such card. */
export function cardKindOf(strategy: Strategy, id: string): ElementKind | undefined {
  const entity = entityOfItem(strategy, id);
  if (entity) return isElementKind(entity) ? entity : undefined;
  if (topicOfCard(id)) return 'vision';
  if (id === notDoingCard) return 'notDoing';
  if (id === verdictsCard) return 'verdicts';
  return singleCards.has(id) && isElementKind(id) ? id : undefined;
}

const cardOfSingle: Readonly<Record<string, string>> = {
  ...Object.fromEntries(themeScaffolds.flatMap(({ id, shows }) => shows.map((entity) => [entity, id]))),
  budget: 'budget',
};

/**
 * The card on which an item is found: most have one of their own, a vision statement stands on the card of its
 * subject, a single entity such as `channelVision` on the card of its theme. `undefined` for what has no card.
 */
export function cardIdOf(strategy: Strategy, itemId: string): string | undefined {
  if (cardKindOf(strategy, itemId)) return itemId;
  const entity = entityOfItem(strategy, itemId);
  if (entity === 'visionStatements') {
    const topic = strategy.visionStatements.find(({ id }) => id === itemId)?.topic;
    return topic ? visionCardId(topic) : undefined;
  }
  return Object.hasOwn(cardOfSingle, itemId) ? cardOfSingle[itemId] : undefined;
}

/**
 * What the form shows for a card: the card itself for most; the first statement of a vision card, `ambition` for what
 * the organisation will not do. `undefined` where there is nothing to fill in.
 */
export function formItemOf(strategy: Strategy, cardId: string): string | undefined {
  const topic = topicOfCard(cardId);
  if (topic) return strategy.visionStatements.find((statement) => statement.topic === topic)?.id;
  if (cardId === notDoingCard) return 'ambition';
  return cardId === verdictsCard ? undefined : cardId;
}

/** A card as people read it; `undefined` when the board has no card with this id. */
export function faceOf(strategy: Strategy, id: string, language: Language): CardFace | undefined {
  const kind = cardKindOf(strategy, id);
  if (!kind) return undefined;
  const definition: ElementDefinition = elementKinds[kind];
  const content = definition.face(strategy, id, language);
  const isEntity = isEntityName(kind);
  return {
    id,
    kind,
    icon: content.icon ?? definition.icon,
    eyebrow: content.eyebrow ?? (isEntity ? definitionOf(kind).label[language] : ''),
    title: content.title ?? (isEntity ? titleOf(strategy, kind, id, language) : ''),
    lines: content.lines,
    status: content.status ?? null,
    ownerDeptId: content.ownerDeptId ?? null,
    inputs: inputsOf(strategy, id),
    comments: openThreadsOn(strategy, id),
  };
}

const inputCounts = new WeakMap<Strategy['notes'], ReadonlyMap<string, number>>();

/** How many notes are input for a card. */
export function inputsOf(strategy: Strategy, cardId: string): number {
  let counts = inputCounts.get(strategy.notes);
  if (!counts) {
    const counted = new Map<string, number>();
    for (const { item } of strategy.notes) if (item) counted.set(item, (counted.get(item) ?? 0) + 1);
    counts = counted;
    inputCounts.set(strategy.notes, counts);
  }
  return counts.get(cardId) ?? 0;
}

/** Whether a card is always there and cannot be deleted: themes, blocks, single entities and the like. */
export function isFixedCard(strategy: Strategy, cardId: string): boolean {
  const kind = cardKindOf(strategy, cardId);
  if (!kind) return false;
  if (!isEntityName(kind) || !isListEntity(kind)) return true;
  return definitionOf(kind).fixedIds !== undefined;
}
