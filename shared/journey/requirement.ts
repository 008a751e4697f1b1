import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** Something that must be there before a stage is finished. */
export interface Requirement {
  readonly text: Bilingual;
  /** What it is about: id of an item, theme or block, name of an entity; `null` when it is about nothing on the board. */
  readonly item: string | null;
  /** The field to open; `null` when there is no card to fill in yet. */
  readonly path: string | null;
  readonly done: boolean;
}

/** A field that must be filled in. */
export function filled(text: Bilingual, item: string, path: string, value: unknown): Requirement {
  return { text, item, path, done: !isEmptyValue(value) };
}

/** A list that must hold something. */
export function some(text: Bilingual, list: string, items: readonly unknown[]): Requirement {
  return { text, item: list, path: null, done: items.length > 0 };
}

/** A list that must hold something, and what is asked of what is in it once there is anything. */
export function someThen(
  text: Bilingual,
  list: string,
  items: readonly unknown[],
  ...rest: readonly Requirement[]
): readonly Requirement[] {
  return [some(text, list, items), ...(items.length > 0 ? rest : [])];
}

/** What must hold for every item of a list that is not empty; it points at the first item for which it does not. */
export function every<Item extends { readonly id: string }>(
  text: Bilingual,
  list: string,
  items: readonly Item[],
  lacking: (item: Item) => string | undefined,
): Requirement {
  const first = items.find((item) => lacking(item) !== undefined);
  if (!first) return { text, item: list, path: null, done: items.length > 0 };
  return { text, item: first.id, path: `${list}.${first.id}.${lacking(first)}`, done: false };
}

/** The first of some fields that is not filled in. */
export function firstEmpty<Field extends string>(
  values: Readonly<Record<Field, unknown>>,
  ...fields: readonly Field[]
): Field | undefined {
  return fields.find((field) => isEmptyValue(values[field]));
}
