import { cardIdOf, formItemOf } from '#shared/elements/kinds.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** Where comments about something are kept and shown. */
export interface CommentPlace {
  /** What a new comment is about. */
  readonly item: string;
  /** The card or note that shows them. */
  readonly cardId: string;
}

/** Where one comments on an item or card; null for a card that holds nothing yet to comment on. */
export function commentPlaceOf(strategy: Strategy, itemId: string): CommentPlace | null {
  const item = formItemOf(strategy, cardIdOf(strategy, itemId) ?? itemId);
  return item === undefined ? null : { item, cardId: cardIdOf(strategy, item) ?? item };
}
