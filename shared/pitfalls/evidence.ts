import { type EntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
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
  const itemOf = (entity: ListEntityName, id: string): unknown => {
    let index = indexes.get(entity);
    if (!index) {
      index = new Map(itemsOf(strategy, entity).map((item) => [item.id, item]));
      indexes.set(entity, index);
    }
    return index.get(id);
  };
  // There may be thousands of facts behind an edit: no splitting into lists.
  const valueAt = (path: string): unknown => {
    const entityEnd = path.indexOf('.');
    // A list as a whole says only that what it should hold is missing.
    if (entityEnd < 0) return null;
    const name = path.slice(0, entityEnd) as EntityName;
    if (!isListEntity(name)) return within(answersOf(strategy, name), path.slice(entityEnd + 1));
    const idEnd = path.indexOf('.', entityEnd + 1);
    const item = itemOf(name, path.slice(entityEnd + 1, idEnd < 0 ? undefined : idEnd));
    return idEnd < 0 ? item : within(item, path.slice(idEnd + 1));
  };
  return { at: (paths) => Array.from(paths, (path) => ({ path, value: valueAt(path) ?? null })) };
}

/** The value of a field, or of a field of a part: `contract.payBasis`. */
function within(values: unknown, field: string): unknown {
  if (!isPlainObject(values)) return undefined;
  const partEnd = field.indexOf('.');
  return partEnd < 0 ? values[field] : within(values[field.slice(0, partEnd)], field.slice(partEnd + 1));
}
