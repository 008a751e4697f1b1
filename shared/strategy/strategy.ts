import { isLanguage, type Language } from '#shared/text/language.ts';
import { type CheckSettings, usualCheckSettings } from './check-settings.ts';
import {
  type AnswersOf,
  definitionOf,
  type ItemOf,
  type ListEntityName,
  listEntityNames,
  type SingleEntityName,
  singleEntityNames,
} from './entities.ts';
import { emptyValues, isPlainObject } from './values.ts';

/** Place and size of something on the board, in board units (px at 100 %). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w?: number;
  readonly h?: number;
  /** What lies on top: a higher integer lies over a lower one; left out counts as 0. At most `deepestPile` up or down. */
  readonly z?: number;
  /** Whether it is fixed in its place: it cannot be moved, resized or deleted by hand. Left out where it is not. */
  readonly locked?: true;
}

/** How far up or down something can lie in the pile. */
export const deepestPile = 100_000;

/** Whether a value says how high something lies in the pile. */
export function isPileHeight(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= deepestPile;
}

/** The other language of one text. Without `ofHash` it counts as current. */
export interface Translation {
  readonly text: string;
  readonly ofHash?: string;
  readonly by: 'human' | 'machine';
  /** The participant who said that it is right. */
  readonly reviewedBy?: string;
  /**
   * Set where the original stayed in its language when the workshop changed to another one, with the hash of the
   * original then: whoever changes that original since writes in the language of the workshop.
   */
  readonly original?: { readonly language: Language; readonly hash: string };
}

/** Whether a value says in which language an original stayed. */
export function isStayedOriginal(value: unknown): value is NonNullable<Translation['original']> {
  return isPlainObject(value) && isLanguage(value['language']) && typeof value['hash'] === 'string';
}

/**
 * The whole strategy as an immutable snapshot: every field of every entity is present, `null`, `''` or `[]` where
 * nothing was answered; `themes` always holds the six and `blocks` the fifteen, in order.
 */
export type Strategy = { readonly [Name in SingleEntityName]: AnswersOf<Name> } & {
  readonly [Name in ListEntityName]: readonly ItemOf<Name>[];
} & {
  readonly layout: Readonly<Record<string, Box>>;
  readonly translations: Readonly<Record<string, Translation>>;
  /** How the group wants its strategy to be checked for pitfalls. */
  readonly checks: CheckSettings;
  /** Top-level parts of a file that this version does not know; kept for the way back. */
  readonly extra: Readonly<Record<string, unknown>>;
};

export type Channel = ItemOf<'channels'>;
export type Goal = ItemOf<'goals'>;
export type Kpi = ItemOf<'kpis'>;
export type Note = ItemOf<'notes'>;
export type Theme = ItemOf<'themes'>;
export type Block = ItemOf<'blocks'>;
export type Department = ItemOf<'departments'>;
export type Consent = ItemOf<'consents'>;
export type Vote = ItemOf<'votes'>;
export type Acceptance = ItemOf<'acceptances'>;
export type Initiative = ItemOf<'initiatives'>;

/** A strategy in which nothing has been answered yet. */
export function emptyStrategy(): Strategy {
  const tree: Record<string, unknown> = {
    layout: {},
    translations: {},
    checks: usualCheckSettings,
    extra: {},
  };
  for (const name of singleEntityNames) tree[name] = emptyValues(definitionOf(name));
  for (const name of listEntityNames) tree[name] = fixedItems(name);
  return tree as Strategy;
}

function fixedItems(name: ListEntityName): readonly unknown[] {
  const definition = definitionOf(name);
  return (definition.fixedIds ?? []).map((id) => ({
    id,
    ...emptyValues(definition),
    ...definition.derived?.(id),
  }));
}

/** The items of a list entity, for code that treats all entities alike. */
export function itemsOf(
  strategy: Strategy,
  name: ListEntityName,
): readonly (Readonly<Record<string, unknown>> & { readonly id: string })[] {
  return strategy[name];
}

/** The answers of a single entity, for code that treats all entities alike. */
export function answersOf(strategy: Strategy, name: SingleEntityName): Readonly<Record<string, unknown>> {
  return strategy[name];
}

const entityByItemId = new WeakMap<Strategy, ReadonlyMap<string, ListEntityName>>();

/**
 * Which list an item belongs to. Theme and block ids win over items, so that `collaboration` or `kpis` mean the card;
 * `undefined` for an id that is on no list.
 */
export function entityOfItem(strategy: Strategy, id: string): ListEntityName | undefined {
  let index = entityByItemId.get(strategy);
  if (!index) {
    index = indexItems(strategy);
    entityByItemId.set(strategy, index);
  }
  return index.get(id);
}

function indexItems(strategy: Strategy): ReadonlyMap<string, ListEntityName> {
  const index = new Map<string, ListEntityName>();
  for (const name of listEntityNames) {
    // Nothing points at a vote, and its id is the caller's: it must not hide an item that has the same.
    if (definitionOf(name).fixedIds || name === 'votes') continue;
    for (const item of strategy[name]) index.set(item.id, name);
  }
  for (const name of ['themes', 'blocks'] as const) {
    for (const item of strategy[name]) index.set(item.id, name);
  }
  return index;
}

/** An item by list and id; `undefined` when it does not exist. */
export function findItem<Name extends ListEntityName>(
  strategy: Strategy,
  name: Name,
  id: string,
): ItemOf<Name> | undefined {
  const items: readonly ItemOf<Name>[] = strategy[name];
  return itemIn(items, id);
}

type AnyItem = { readonly id: string };

/** Lists never change, a changed strategy has others: what was found in one once can be found again. */
const positions = new WeakMap<readonly AnyItem[], ReadonlyMap<string, number>>();

/** In short lists a look along them is as fast. */
const shortList = 12;

/** The item of a list with an id, the first of several; `undefined` when there is none. Quick in long lists too. */
export function itemIn<Item extends AnyItem>(items: readonly Item[], id: string): Item | undefined {
  if (items.length <= shortList) return items.find((item) => item.id === id);
  let index = positions.get(items);
  if (!index) {
    index = new Map(items.map((item, position) => [item.id, position] as const).reverse());
    positions.set(items, index);
  }
  const position = index.get(id);
  return position === undefined ? undefined : items[position];
}
