import type { Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import { topicOfCard } from './card-ids.ts';

/** A theme may have the name of the one thing that it shows. */
const partsOfThemes: ReadonlyMap<string, readonly string[]> = new Map(
  themeScaffolds.map(({ id, shows }) => [id, [...new Set<string>([id, ...shows])]]),
);

/**
 * What stands on a card or note: itself for most, with all that has no card of its own and stands on the card of
 * another.
 */
export function itemsOnCard(strategy: Strategy, cardId: string): readonly string[] {
  const topic = topicOfCard(cardId);
  if (topic) return strategy.visionStatements.flatMap((one) => (one.topic === topic ? [one.id] : []));
  return partsOfThemes.get(cardId) ?? [cardId];
}
