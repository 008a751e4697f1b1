import { definitionOf, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import type { Language } from '#shared/text/language.ts';
import { cardKindOf, faceOf } from './kinds.ts';

/** Whether somebody can put a dot on it: a card or a note that is on the board. */
export function isVotable(strategy: Strategy, id: string): boolean {
  return entityOfItem(strategy, id) === 'notes' || cardKindOf(strategy, id) !== undefined;
}

/** What a card or note on the board is called; a note by its first line. `undefined` once it is gone. */
export function titleOnBoard(strategy: Strategy, id: string, language: Language): string | undefined {
  const title = faceOf(strategy, id, language)?.title.trim();
  if (title) return title;
  if (isEntityName(id) && !isListEntity(id)) return definitionOf(id).label[language];
  return titleOfAnything(strategy, id, language);
}
