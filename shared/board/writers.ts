import * as Y from 'yjs';
import { definitionOf, isListEntity } from '#shared/strategy/entities.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import type { Target } from './board.ts';
import { fieldsOf } from './roots.ts';

/**
 * The client ids under which the value at a path was written, such as `channels.c1.motives`: the last writer of a
 * plain value, everyone whose words or choices are still there of a text or a set. Empty for what nobody filled in,
 * and for what was emptied: a document keeps what was written, not who took it away. `session.clients` tells who they
 * are.
 */
export function writersOf(doc: Y.Doc, path: string): readonly number[] {
  const target = parsePath(path);
  if (!target) return [];
  const { entity, id, field } = target;
  const map = fieldsOf(doc, isListEntity(entity) ? { entity, id: id ?? undefined } : { entity });
  const fields = field === '' ? [] : field.split('.');
  const last = fields.pop();
  if (!map || last === undefined) return [];
  const holder = fields.reduce<unknown>((part, name) => (part instanceof Y.Map ? part.get(name) : null), map);
  const entry = holder instanceof Y.Map ? holder._map.get(last) : undefined;
  if (!entry || entry.deleted) return [];
  const value: unknown = holder instanceof Y.Map ? holder.get(last) : null;
  return [...new Set(value instanceof Y.AbstractType ? writersIn(value) : [entry.id.client])];
}

/**
 * The client ids under which anything in the fields of an item, theme, block or single entity was written, by the same
 * rules as `writersOf`. Empty for what does not exist.
 */
export function writersOfItem(doc: Y.Doc, target: Target): readonly number[] {
  const map = fieldsOf(doc, target);
  if (!map) return [];
  const fields = Object.keys(definitionOf(target.entity).fields);
  return [...new Set(fields.flatMap((field) => writersUnder(map, field)))];
}

function writersUnder(map: Y.Map<unknown>, field: string): readonly number[] {
  const entry = map._map.get(field);
  if (!entry || entry.deleted) return [];
  const value = map.get(field);
  if (!(value instanceof Y.AbstractType)) return [entry.id.client];
  const parts = [...value._map].filter(([, part]) => !part.deleted).map(([name]) => name);
  const hasParts = value instanceof Y.Map && parts.some((name) => value.get(name) instanceof Y.AbstractType);
  return hasParts ? parts.flatMap((name) => writersUnder(value, name)) : writersIn(value);
}

function writersIn(container: Y.AbstractType<unknown>): readonly number[] {
  const writers: number[] = [];
  for (const entry of container._map.values()) if (!entry.deleted) writers.push(entry.id.client);
  for (let item = container._start; item !== null; item = item.right) {
    if (!item.deleted && item.countable) writers.push(item.id.client);
  }
  return writers;
}
