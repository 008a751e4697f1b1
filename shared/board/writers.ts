import * as Y from 'yjs';
import { isListEntity } from '#shared/strategy/entities.ts';
import { parsePath } from '#shared/strategy/paths.ts';
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

function writersIn(container: Y.AbstractType<unknown>): readonly number[] {
  const writers: number[] = [];
  for (const entry of container._map.values()) if (!entry.deleted) writers.push(entry.id.client);
  for (let item = container._start; item !== null; item = item.right) {
    if (!item.deleted && item.countable) writers.push(item.id.client);
  }
  return writers;
}
