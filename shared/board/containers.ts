import * as Y from 'yjs';
import {
  type FieldKind,
  type FieldMeta,
  type FieldSchema,
  type Fields,
  fieldMeta,
} from '#shared/strategy/field.ts';
import { forbiddenKeys } from '#shared/strategy/ids.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import { plainJson } from './plain-json.ts';

type Values = Readonly<Record<string, unknown>>;

/** What holds the value of a field in the document. */
export type Container = 'text' | 'set' | 'list' | 'part' | 'plain';

/**
 * Which container a kind of field takes. Long texts merge by character, sets by value, lists by entry and parts by
 * field; in a plain one the last writer wins. A container is made once and never replaced: replacing it would throw
 * away what somebody else is putting into it at the same moment.
 */
export function containerOf(kind: FieldKind): Container {
  switch (kind) {
    case 'longText':
      return 'text';
    case 'choices':
    case 'references':
      return 'set';
    case 'texts':
    case 'languageCodes':
      return 'list';
    case 'part':
      return 'part';
    default:
      return 'plain';
  }
}

/** A text without halves of surrogate pairs, which cannot be sent. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A plain value as it is stored, or undefined when there is nothing to store: an unanswered field has no key. */
export function storedValue(meta: FieldMeta, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (meta.kind === 'flag' && value === false) return undefined;
  return typeof value === 'string' ? wellFormed(value) : plainJson(value);
}

/** A new map with all containers of the given fields, empty or filled; it is not in a document yet. */
export function newFieldMap(fields: Fields, values: Values): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  for (const [name, value] of newEntries(fields, values)) map.set(name, value);
  return map;
}

/** Puts the containers and values of the given fields into a map of the document; what it already holds stays. */
export function completeFieldMap(
  map: Y.Map<unknown>,
  fields: Fields,
  values: Values,
  skipped: ReadonlySet<string>,
): void {
  for (const [name, value] of newEntries(fields, values)) {
    if (!map.has(name) && !skipped.has(name)) map.set(name, value);
  }
  for (const [name, schema] of Object.entries(fields)) {
    const meta = fieldMeta(schema);
    const part = meta.fields ? map.get(name) : undefined;
    if (meta.fields && part instanceof Y.Map) completeFieldMap(part, meta.fields, {}, new Set());
  }
}

function* newEntries(fields: Fields, values: Values): Generator<[string, unknown]> {
  for (const [name, schema] of Object.entries(fields)) {
    const value = newEntry(schema, Object.hasOwn(values, name) ? values[name] : undefined);
    if (value !== undefined) yield [name, value];
  }
  for (const [name, value] of Object.entries(values)) {
    if (name === 'id' || Object.hasOwn(fields, name) || forbiddenKeys.has(name)) continue;
    const plain = plainJson(value);
    if (plain !== undefined) yield [name, plain];
  }
}

function newEntry(schema: FieldSchema, value: unknown): unknown {
  const meta = fieldMeta(schema);
  switch (containerOf(meta.kind)) {
    case 'text':
      return newText(typeof value === 'string' ? value : '');
    case 'set':
      return new Y.Map(strings(value).map((entry) => [entry, true]));
    case 'list':
      return Y.Array.from(strings(value));
    case 'part':
      return newFieldMap(meta.fields ?? {}, isPlainObject(value) ? value : {});
    default:
      return storedValue(meta, value);
  }
}

/** A new shared text. */
export function newText(text: string): Y.Text {
  return new Y.Text(wellFormed(text));
}

function strings(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => typeof entry === 'string').map(wellFormed);
}
