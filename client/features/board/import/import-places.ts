import type { NewNote } from '#shared/board/note-operations.ts';
import { faceOf, regionNumbers } from '#shared/elements/kinds.ts';
import { stageOf } from '#shared/journey/stages.ts';
import type { BoardLayout } from '#shared/layout/boxes.ts';
import { columnX } from '#shared/layout/region-frames.ts';
import { measures } from '#shared/layout/sizes.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { placeInRows } from '../actions/clip-actions.ts';
import type { Point } from '../flow/camera.ts';

/** Where imported notes can go: free where the file was dropped, under a region, or to a card as its input. */
export interface ImportPlaces {
  readonly regions: readonly { readonly value: string; readonly label: string }[];
  readonly cards: readonly {
    readonly stage: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
}

const regionPrefix = 'region:';

/** Everything that notes can be imported to, in the order of the board. */
export function importPlaces(strategy: Strategy, layout: BoardLayout, language: Language): ImportPlaces {
  return {
    regions: regionNumbers.map((number) => ({
      value: `${regionPrefix}${number}`,
      label: stageOf(number).title[language],
    })),
    cards: layout.byRegion
      .map(({ region, cards }) => ({
        stage: stageOf(region.number).title[language],
        options: cards.map(({ id }) => ({ value: id, label: faceOf(strategy, id, language)?.title ?? id })),
      }))
      .filter(({ options }) => options.length > 0),
  };
}

/** The place of the note with this number, for a choice out of `importPlaces`; `''` is free, around a point. */
export function placeFor(
  choice: string,
  index: number,
  layout: BoardLayout,
  point: Point,
): Pick<NewNote, 'item' | 'box'> {
  if (choice === '') return { item: null, box: placeInRows(point, index) };
  if (!choice.startsWith(regionPrefix)) return { item: choice };
  const region = layout.regions.find(({ number }) => `${regionPrefix}${number}` === choice);
  if (!region) return { item: null, box: placeInRows(point, index) };
  const below = { x: columnX(region.number, 0), y: region.y + region.h + measures.rowGap };
  return { item: null, box: placeInRows(below, index) };
}
