import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import type { Outcome } from '#shared/board/board.ts';
import { addReactions, removeReactions } from '#shared/board/reaction-operations.ts';
import { type CommentPlace, commentPlaceOf } from '#shared/comments/place.ts';
import { ownReactions, type ReactionKind } from '#shared/reactions/reactions.ts';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';

type Workshop = Pick<WorkshopConnection, 'store' | 'board'>;

/** Where reactions to these items and cards go, each card once; nothing for what one cannot react to. */
export function reactionPlaces(strategy: Strategy, ids: readonly string[]): readonly CommentPlace[] {
  const places = ids
    .flatMap((id) => commentPlaceOf(strategy, id) ?? [])
    .filter(({ item }) => entityOfItem(strategy, item) || (isEntityName(item) && !isListEntity(item)));
  return [...new Map(places.map((place) => [place.cardId, place])).values()];
}

/** Whether I gave this reaction to all of these. */
export function hasReacted({ store }: Workshop, ids: readonly string[], kind: ReactionKind): boolean {
  const strategy = store.strategy();
  const places = reactionPlaces(strategy, ids);
  const isGiven = ({ cardId }: CommentPlace) => ownReactions(strategy, cardId, kind, store.me()).length > 0;
  return places.length > 0 && places.every(isGiven);
}

/** Gives my reaction to all of these that lack it; takes it back from all when none does. One step. */
export function toggleReaction(
  { store, board }: Workshop,
  ids: readonly string[],
  kind: ReactionKind,
): Outcome {
  const strategy = store.strategy();
  const me = store.me();
  const given = reactionPlaces(strategy, ids).map(({ cardId, item }) => ({
    item,
    own: ownReactions(strategy, cardId, kind, me),
  }));
  const lacking = given.filter(({ own }) => own.length === 0).map(({ item }) => item);
  if (lacking.length === 0) {
    return removeReactions(
      board,
      given.flatMap(({ own }) => own),
    );
  }
  const { name: by, participantId: authorId, departmentId } = me;
  return addReactions(board, lacking, { kind, by, authorId, departmentId });
}
