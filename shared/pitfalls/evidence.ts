import { type EntityName, isListEntity } from '#shared/strategy/entities.ts';
import { answersOf, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import type { Evidence } from './finding.ts';

/** Reads facts of one strategy, many at a time: each list is gone through once, however many findings it is behind. */
export interface EvidenceReader {
  /** The facts at some paths, in their order; `null` where nothing was filled in. */
  at(paths: Iterable<string>): Evidence[];
}

/** Makes a reader of a strategy. */
export function evidenceReader(strategy: Strategy): EvidenceReader {
  const indexes = new Map<string, ReadonlyMap<string, unknown>>();
  const itemOf = (entity: EntityName, id: string): unknown => {
    if (!isListEntity(entity)) return undefined;
    let index = indexes.get(entity);
    if (!index) {
      index = new Map(itemsOf(strategy, entity).map((item) => [item.id, item]));
      indexes.set(entity, index);
    }
    return index.get(id);
  };
  const valueAt = (path: string): unknown => {
    const [entity = '', first, ...rest] = path.split('.');
    const name = entity as EntityName;
    // A list as a whole says only that what it should hold is missing.
    if (first === undefined) return null;
    const [start, fields] = isListEntity(name)
      ? [itemOf(name, first), rest]
      : [answersOf(strategy, name), [first, ...rest]];
    return fields.reduce<unknown>((part, key) => (isPlainObject(part) ? part[key] : undefined), start);
  };
  return { at: (paths) => Array.from(paths, (path) => ({ path, value: valueAt(path) ?? null })) };
}
