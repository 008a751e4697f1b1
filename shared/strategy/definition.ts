import type { Bilingual } from '#shared/text/language.ts';
import type { Fields, ValueOf } from './field.ts';

/** Part of the model that an entity belongs to. */
export type EntityGroup = 'frame' | 'direction' | 'themes' | 'blocks' | 'agreement' | 'board';

/** One entity of the model: a single set of answers, or a list of items with an id each. */
export interface EntityDefinition<F extends Fields = Fields, Many extends boolean = boolean> {
  readonly many: Many;
  readonly group: EntityGroup;
  readonly label: Bilingual;
  readonly plural: Bilingual;
  readonly fields: F;
  /** Ids that always exist and to which none can be added, in order; only themes and blocks have them. */
  readonly fixedIds?: readonly string[];
  /** Values that follow from a fixed id; never stored, never written to a file. */
  readonly derived?: (id: string) => Readonly<Record<string, unknown>>;
}

/** Values of a set of fields as the snapshot holds them: every field present. */
export type ValuesOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };

/** Declares an entity of which there is one. */
export function single<F extends Fields>(
  group: EntityGroup,
  label: Bilingual,
  fields: F,
): EntityDefinition<F, false> {
  return { many: false, group, label, plural: label, fields };
}

/** Declares an entity that is a list of items. */
export function list<F extends Fields>(
  group: EntityGroup,
  names: { readonly one: Bilingual; readonly many: Bilingual },
  fields: F,
): EntityDefinition<F, true> {
  return { many: true, group, label: names.one, plural: names.many, fields };
}

/** Declares a list whose items are fixed by the catalogue: nobody can add or remove one. */
export function fixedList<F extends Fields>(
  group: EntityGroup,
  names: { readonly one: Bilingual; readonly many: Bilingual },
  fixedIds: readonly string[],
  fields: F,
  derived?: (id: string) => Readonly<Record<string, unknown>>,
): EntityDefinition<F, true> {
  const fixed = { many: true as const, group, label: names.one, plural: names.many, fields, fixedIds };
  return derived ? { ...fixed, derived } : fixed;
}
