import * as Y from 'yjs';
import { readBox } from '#shared/board/plain-values.ts';
import { rootOf } from '#shared/board/roots.ts';
import { notDoingCard, topicOfCard, verdictsCard } from '#shared/elements/card-ids.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { elementKinds } from '#shared/elements/kinds.ts';
import { regionAt } from '#shared/layout/region-frames.ts';
import { blockScaffold } from '#shared/strategy/blocks.ts';
import {
  type EntityName,
  isEntityName,
  isListEntity,
  type ListEntityName,
  listEntityNames,
} from '#shared/strategy/entities.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import { themeScaffold, themeScaffolds } from '#shared/strategy/themes.ts';

/** What has to be known of a board to say in which region something belongs. */
export interface BoardPlaces {
  /** The list that holds an item; null for what is not on the board. Themes and blocks need not be told. */
  readonly listOf: (id: string) => ListEntityName | null;
  /** The `item` of a note. */
  readonly itemOfNote: (noteId: string) => string | null;
  /** The two ends of a line. */
  readonly endsOfLine: (linkId: string) => readonly string[];
  readonly boxOf: (id: string) => Box | undefined;
}

const regionOfSingle: Readonly<Record<string, RegionNumber>> = {
  ...Object.fromEntries(themeScaffolds.flatMap(({ shows }) => shows.map((entity) => [entity, 4]))),
  budget: 5,
  acceptances: 6,
};

/** Fields that stand in another region than the rest of their entity; null: in none. */
const regionOfField: Readonly<Record<string, RegionNumber | null>> = {
  'ambition.notDoing': 2,
  'ambition.notDoingChannels': 2,
  'meta.title': null,
  'meta.language': null,
};

/** Longest way from a note to what it is input for; a circle of frames ends here. */
const maxSteps = 8;

/** The region in which a field of an entity stands; null for what stands in none, such as the title. */
export function regionOfEntity(entity: EntityName, field = ''): RegionNumber | null {
  const own = regionOfField[`${entity}.${field}`];
  if (own !== undefined) return own;
  const single = Object.hasOwn(regionOfSingle, entity) ? regionOfSingle[entity] : undefined;
  if (single !== undefined) return single;
  if (entity === 'visionStatements') return 2;
  const kind = Object.entries(elementKinds).find(([name]) => name === entity)?.[1];
  return kind?.region ?? null;
}

/**
 * The regions in which something belongs, by the id of an item, a card, a theme, a block or a single entity: that of
 * its kind, wherever somebody put it. A note belongs with what it is input for, else where it lies; a line with both
 * of its ends. Empty for what belongs nowhere.
 */
export function regionsOf(places: BoardPlaces, id: string, steps = maxSteps): readonly RegionNumber[] {
  const fixed = regionOfFixed(id);
  if (fixed !== null) return [fixed];
  const list = places.listOf(id);
  if (list === null || steps === 0) return [];
  if (list === 'links') return places.endsOfLine(id).flatMap((end) => regionsOf(places, end, steps - 1));
  if (list !== 'notes') return some(regionOfEntity(list));
  const item = places.itemOfNote(id);
  const byItem = item === null ? [] : regionsOf(places, item, steps - 1);
  return byItem.length > 0 ? byItem : some(regionAt(places.boxOf(id)));
}

/** Reads from the document itself what `regionsOf` needs: without a snapshot, for use at every change. */
export function placesOf(doc: Y.Doc): BoardPlaces {
  const entryOf = (list: ListEntityName, id: string) => {
    const entry = rootOf(doc, list)?.get(id);
    return entry instanceof Y.Map ? entry : null;
  };
  return {
    listOf: (id) => listEntityNames.find((list) => rootOf(doc, list)?.has(id)) ?? null,
    itemOfNote: (id) => textOrNull(entryOf('notes', id)?.get('item')),
    endsOfLine: (id) => {
      const line = entryOf('links', id);
      return [line?.get('from'), line?.get('to')].filter((end) => typeof end === 'string');
    },
    boxOf: (id) => readBox(id, rootOf(doc, 'layout')?.get(id)),
  };
}

function regionOfFixed(id: string): RegionNumber | null {
  if (themeScaffold(id)) return 4;
  if (blockScaffold(id)) return 5;
  if (topicOfCard(id) || id === notDoingCard) return 2;
  if (id === verdictsCard) return 8;
  return isEntityName(id) && !isListEntity(id) ? regionOfEntity(id) : null;
}

function some(region: RegionNumber | null): readonly RegionNumber[] {
  return region === null ? [] : [region];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
