import type * as Y from 'yjs';
import { rootOf } from '#shared/board/roots.ts';
import { cardKindOf, elementKinds } from '#shared/elements/kinds.ts';
import { isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { emptyStrategy } from '#shared/strategy/strategy.ts';

const nothingYet = emptyStrategy();

const listsWithCards: readonly ListEntityName[] = [
  'notes',
  ...Object.keys(elementKinds).filter(isEntityName).filter(isListEntity),
];

/** Whether somebody can put a dot on it: a note or a card that is on the board now. Does not read the whole board. */
export function isVotableOn(board: Y.Doc, id: string): boolean {
  if (cardKindOf(nothingYet, id) !== undefined) return true;
  return listsWithCards.some((name) => rootOf(board, name)?.has(id) ?? false);
}
