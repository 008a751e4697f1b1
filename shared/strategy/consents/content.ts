import { blockScaffold } from '../blocks.ts';
import {
  definitionOf,
  type EntityName,
  isEntityName,
  isListEntity,
  type ListEntityName,
} from '../entities.ts';
import { type Fields, fieldMeta } from '../field.ts';
import { answersOf, entityOfItem, itemsOf, type Strategy } from '../strategy.ts';
import { themeScaffold } from '../themes.ts';
import { isEmptyValue, isPlainObject } from '../values.ts';

type Values = Readonly<Record<string, unknown>>;

/** Something that was filled in: where it stands and what it says. */
export interface Fact {
  readonly path: string;
  readonly value: unknown;
}

/** Part of what a verdict is about: the object that holds it, and which of its fields count. */
export interface ContentSource {
  readonly path: string;
  readonly values: Values;
  readonly fields: Fields;
}

/** What a theme or block decides itself; whether it is discussed, and what hangs from it, is no part of that. */
const decided = ['statement', 'reason', 'ownerDeptId'];

/** How far something is and when it was written down can change without changing what was agreed. */
const aboutTheWork: ReadonlySet<string> = new Set(['status', 'at']);

/** Entities that hold people, their words or the scope: nothing to agree to. */
const nothingToAgreeTo: ReadonlySet<EntityName> = new Set<EntityName>([
  'meta',
  'departments',
  'participants',
  'consents',
  'notes',
  'links',
  'acceptances',
  'comments',
]);

/** What the strategy as a whole comes down to, besides its themes and blocks. */
const wholeLists: readonly ListEntityName[] = ['goals', 'decisions'];

/**
 * What a verdict is about: of a theme or block its decision, reason and owner with the choices that belong to it; of
 * another item or single entity its answers; of the whole (`null`) the ambition, goals, themes, blocks and decisions.
 * `null` when there is nothing of that name that one can agree to.
 */
export function contentSources(strategy: Strategy, item: string | null): readonly ContentSource[] | null {
  if (item === null) {
    return [
      single(strategy, 'ambition'),
      ...wholeLists.flatMap((name) => itemsOf(strategy, name).map((one) => itemSource(name, one))),
      ...[...strategy.themes, ...strategy.blocks].flatMap(({ id }) => contentSources(strategy, id) ?? []),
    ];
  }
  const entity = entityOfItem(strategy, item);
  if (entity === 'themes' || entity === 'blocks') return scaffoldSources(strategy, entity, item);
  if (entity) {
    const found = itemsOf(strategy, entity).find(({ id }) => id === item);
    return found && !nothingToAgreeTo.has(entity) ? [itemSource(entity, found)] : null;
  }
  return isEntityName(item) && !isListEntity(item) && !nothingToAgreeTo.has(item)
    ? [single(strategy, item)]
    : null;
}

/** The facts that a verdict on an item is about, as they stand; what is not filled in is not among them. */
export function contentOf(strategy: Strategy, item: string | null): readonly Fact[] {
  return factsIn(contentSources(strategy, item) ?? []);
}

/** The facts in some sources, spaces around texts left out. */
export function factsIn(sources: readonly ContentSource[]): readonly Fact[] {
  return sources.flatMap(({ path, values, fields }) => factsOf(path, values, fields));
}

function scaffoldSources(
  strategy: Strategy,
  entity: 'themes' | 'blocks',
  id: string,
): readonly ContentSource[] {
  const own = itemsOf(strategy, entity).find((one) => one.id === id);
  if (!own) return [];
  const scaffold = entity === 'themes' ? themeScaffold(id) : blockScaffold(id);
  const shown = (scaffold?.shows ?? []).filter(isEntityName);
  return [
    itemSource(entity, own),
    ...shown.flatMap((name) => (isListEntity(name) ? [] : [single(strategy, name)])),
  ];
}

function single(strategy: Strategy, name: Exclude<EntityName, ListEntityName>): ContentSource {
  return { path: name, values: answersOf(strategy, name), fields: countingFields(name) };
}

function itemSource(name: ListEntityName, item: Values & { readonly id: string }): ContentSource {
  return { path: `${name}.${item.id}`, values: item, fields: countingFields(name) };
}

const countingFieldsByEntity = new Map<EntityName, Fields>();

function countingFields(name: EntityName): Fields {
  const known = countingFieldsByEntity.get(name);
  if (known) return known;
  const isOwn = name === 'themes' || name === 'blocks';
  const counting = Object.entries(definitionOf(name).fields).filter(([field]) =>
    isOwn ? decided.includes(field) : !aboutTheWork.has(field),
  );
  const fields = Object.fromEntries(counting);
  countingFieldsByEntity.set(name, fields);
  return fields;
}

function factsOf(path: string, values: Values, fields: Fields): readonly Fact[] {
  return Object.entries(fields).flatMap(([name, schema]): readonly Fact[] => {
    const value = values[name];
    const { kind, fields: inner } = fieldMeta(schema);
    if (inner) return isPlainObject(value) ? factsOf(`${path}.${name}`, value, inner) : [];
    // A "no" is an answer; a switch that is off is not.
    const isAnswer = value === false ? kind !== 'flag' : !isEmptyValue(value);
    if (!isAnswer) return [];
    return [{ path: `${path}.${name}`, value: typeof value === 'string' ? value.trim() : value }];
  });
}
