import * as Y from 'yjs';
import { definitionOf } from '#shared/strategy/entities.ts';
import { type FieldMeta, type FieldSchema, type Fields, fieldMeta, limits } from '#shared/strategy/field.ts';
import { forbiddenKeys } from '#shared/strategy/ids.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import { done, type Outcome, refused, type Target } from './board.ts';
import { containerOf, newFieldMap, newText, storedValue, wellFormed } from './containers.ts';
import { fieldsOf, serverEntities, serverFieldsOf } from './roots.ts';
import { replaceText } from './text-edit.ts';

/** A field of the document: the map that holds it, its name there, and what the model says of it. */
export interface Slot {
  readonly map: Y.Map<unknown>;
  readonly name: string;
  readonly schema: FieldSchema;
  readonly meta: FieldMeta;
}

/** Finds a field by its path, such as `motives` or `contract.payBasis`; a refusal when it is not there or not ours. */
export function slotOf(doc: Y.Doc, target: Target, path: string): Slot | ReturnType<typeof refused> {
  const { fields, derived } = definitionOf(target.entity);
  const [first = '', ...rest] = path.split('.');
  if (!Object.hasOwn(fields, first)) return refused('unknown-field');
  if (serverEntities.has(target.entity) || serverFieldsOf(target.entity).has(first))
    return refused('not-editable');
  if (target.id !== undefined && Object.hasOwn(derived?.(target.id) ?? {}, first))
    return refused('not-editable');
  const map = fieldsOf(doc, target);
  return map ? slotIn(map, fields, first, rest) : refused('not-found');
}

function slotIn(
  map: Y.Map<unknown>,
  fields: Fields,
  name: string,
  rest: readonly string[],
): Slot | ReturnType<typeof refused> {
  const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!schema) return refused('unknown-field');
  const meta = fieldMeta(schema);
  const [next, ...deeper] = rest;
  if (next === undefined) return { map, name, schema, meta };
  const part = map.get(name);
  if (!meta.fields) return refused('unknown-field');
  return part instanceof Y.Map ? slotIn(part, meta.fields, next, deeper) : refused('not-found');
}

/** Whether a value may be written into a field: it fits the model and keeps the limits. */
export function acceptable(schema: FieldSchema, value: unknown): Outcome {
  const meta = fieldMeta(schema);
  if (value === null || value === undefined) return done;
  if (typeof value === 'string' && value.length > limits.textLength) return refused('too-long');
  if (Array.isArray(value) && value.length > limits.listLength) return refused('too-many');
  if (
    Array.isArray(value) &&
    value.some((entry) => typeof entry === 'string' && entry.length > limits.textLength)
  )
    return refused('too-long');
  if (meta.fields) return acceptableFields(meta.fields, value);
  if (meta.kind === 'references' && Array.isArray(value) && value.some((id) => forbiddenKeys.has(id)))
    return refused('invalid');
  return schema.fits(value) ? done : refused('invalid');
}

/** Whether all values may be written into the fields of an item or a part. */
export function acceptableFields(fields: Fields, values: unknown): Outcome {
  if (!isPlainObject(values)) return refused('invalid');
  for (const [name, value] of Object.entries(values)) {
    const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!schema) return refused('unknown-field');
    const outcome = acceptable(schema, value);
    if (!outcome.ok) return outcome;
  }
  return done;
}

/** Writes an accepted value into a field, into the container that is there; nothing happens when it says so already. */
export function writeField({ map, name, meta }: Slot, value: unknown): void {
  switch (containerOf(meta.kind)) {
    case 'text':
      writeText(map, name, typeof value === 'string' ? value : '');
      break;
    case 'set':
      writeSet(setAt(map, name), stringsOf(value));
      break;
    case 'list':
      writeList(listAt(map, name), stringsOf(value));
      break;
    case 'part':
      writePart(map, name, meta.fields ?? {}, isPlainObject(value) ? value : {});
      break;
    default:
      writePlain(map, name, storedValue(meta, value));
  }
}

function writePlain(map: Y.Map<unknown>, name: string, value: unknown): void {
  if (value === undefined) map.delete(name);
  else if (!isEqual(map.get(name), value)) map.set(name, value);
}

function isEqual(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

function writeText(map: Y.Map<unknown>, name: string, next: string): void {
  const text = map.get(name);
  if (text instanceof Y.Text) replaceText(text, next);
  else map.set(name, newText(next));
}

/** The shared text of a field. A plain string that another client put there becomes one, as does a missing one. */
export function textAt(map: Y.Map<unknown>, name: string): Y.Text {
  const text = map.get(name);
  if (text instanceof Y.Text) return text;
  const made = newText(typeof text === 'string' ? text : '');
  map.set(name, made);
  return made;
}

/** The set of a field; an array that another client put there becomes one. */
export function setAt(map: Y.Map<unknown>, name: string): Y.Map<unknown> {
  const set = map.get(name);
  if (set instanceof Y.Map) return set;
  const members = set instanceof Y.Array ? set.toArray() : set;
  const made = new Y.Map(stringsOf(members).map((member) => [member, true]));
  map.set(name, made);
  return made;
}

function writeSet(set: Y.Map<unknown>, members: readonly string[]): void {
  const wanted = new Set(members);
  for (const member of [...set.keys()]) if (!wanted.has(member)) set.delete(member);
  for (const member of wanted) if (set.get(member) !== true) set.set(member, true);
}

/** The list of a field; an array that another client put there as plain JSON becomes one. */
export function listAt(map: Y.Map<unknown>, name: string): Y.Array<string> {
  const list = map.get(name);
  if (list instanceof Y.Array) return list;
  const made = Y.Array.from(stringsOf(list));
  map.set(name, made);
  return made;
}

/** Changes only the entries between the equal begin and the equal end, so that others' entries stay theirs. */
function writeList(list: Y.Array<string>, next: readonly string[]): void {
  const before = list.toArray();
  let start = 0;
  while (start < before.length && start < next.length && before[start] === next[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, next.length) - start;
  while (end < most && before.at(-1 - end) === next.at(-1 - end)) end += 1;
  if (before.length - start - end > 0) list.delete(start, before.length - start - end);
  if (next.length - start - end > 0) list.insert(start, next.slice(start, next.length - end));
}

function writePart(
  map: Y.Map<unknown>,
  name: string,
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): void {
  const part = map.get(name);
  if (!(part instanceof Y.Map)) {
    map.set(name, newFieldMap(fields, values));
    return;
  }
  for (const [key, schema] of Object.entries(fields)) {
    writeField({ map: part, name: key, schema, meta: fieldMeta(schema) }, values[key]);
  }
}

function stringsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is string => typeof entry === 'string').map(wellFormed);
}
