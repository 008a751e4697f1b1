import type { ElementKind, RegionNumber } from '#shared/elements/element.ts';
import { cardIdOf, elementKinds } from '#shared/elements/kinds.ts';
import { isVotable } from '#shared/elements/title-on-board.ts';
import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';
import { definitionOf, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { stageName } from '#shared/text/stages.ts';

/** Things of one sort that the group can vote on. */
export interface Candidates<Key> {
  readonly key: Key;
  readonly name: string;
  readonly ids: readonly string[];
}

/** What is selected, as cards and notes of the board; nobody votes on one thing alone. */
export function selectedCandidates(strategy: Strategy, selection: readonly string[]): readonly string[] {
  const ids = selection.map((id) => cardIdOf(strategy, id) ?? id);
  const votable = [...new Set(ids)].filter((id) => isVotable(strategy, id));
  return votable.length > 1 ? votable : [];
}

/** Per stage the notes with words that lie in its region or under it, parked ones left out; stages without any are left out. */
export function notesByRegion(
  strategy: Strategy,
  layout: BoardLayout,
  language: Language,
): readonly Candidates<RegionNumber>[] {
  const worded = new Set(
    strategy.notes
      .filter(({ shape, parked, text }) => shape === null && !parked && text.trim() !== '')
      .map(({ id }) => id),
  );
  return layout.regions
    .map((region) => ({
      key: region.number,
      name: stageName(region.number)[language],
      ids: layout.notes.filter((note) => worded.has(note.id) && liesWith(note, region)).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** Per kind of which there are several the cards on the board, in the order of the board. */
export function cardsByKind(layout: BoardLayout, language: Language): readonly Candidates<ElementKind>[] {
  const byKind = new Map<ElementKind, string[]>();
  for (const { id, kind } of layout.cards) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  return (Object.keys(elementKinds) as ElementKind[]).flatMap((kind) => {
    const ids = byKind.get(kind) ?? [];
    const isList = isEntityName(kind) && isListEntity(kind);
    return isList && ids.length > 1 ? [{ key: kind, name: definitionOf(kind).plural[language], ids }] : [];
  });
}

/** In the region or in the rows under it, where what a group wrote in silence is shown. */
function liesWith({ x, y, w, h }: Rect, region: Rect): boolean {
  const [middleX, middleY] = [x + w / 2, y + h / 2];
  return middleX >= region.x && middleX <= region.x + region.w && middleY >= region.y;
}
