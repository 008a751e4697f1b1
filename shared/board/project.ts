import * as Y from 'yjs';
import { type FieldMeta, type Fields, fieldMeta, limits } from '#shared/strategy/field.ts';
import { forbiddenKeys } from '#shared/strategy/ids.ts';
import type { UnreadValue } from '#shared/strategy/values.ts';
import { plainJson } from './plain-json.ts';

type Raw = Record<string, unknown>;
type Report = (unread: UnreadValue) => void;

const nestingOfParts = 4;

/**
 * The fields of a map of the document as raw JSON values, on an object without prototype: texts as strings, sets and
 * lists as arrays, parts as objects. A plain string where a shared text belongs, and an array where a set belongs,
 * pass as they are. Keys that the model does not know come along as plain JSON; keys that reach a prototype do not.
 */
export function projectFields(
  map: Y.Map<unknown>,
  fields: Fields,
  path: string,
  skipped: ReadonlySet<string>,
  report: Report,
): Raw {
  const raw: Raw = Object.create(null);
  map.forEach((value, name) => {
    if (skipped.has(name)) return;
    const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (forbiddenKeys.has(name)) report({ path: `${path}.${name}`, value: null });
    else if (schema) raw[name] = projectField(value, fieldMeta(schema), `${path}.${name}`, report);
    else {
      const plain = plainValue(value);
      if (plain !== undefined) raw[name] = plain;
    }
  });
  return raw;
}

/** Fields of an item that is a plain object instead of a map. */
export function projectPlainFields(
  values: Readonly<Record<string, unknown>>,
  path: string,
  skipped: ReadonlySet<string>,
  report: Report,
): Raw {
  const raw: Raw = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    if (skipped.has(name)) continue;
    const plain = plainJson(value);
    if (forbiddenKeys.has(name) || plain === undefined) report({ path: `${path}.${name}`, value: null });
    else raw[name] = typeof plain === 'string' ? clipped(plain, `${path}.${name}`, report) : plain;
  }
  return raw;
}

function projectField(value: unknown, meta: FieldMeta, path: string, report: Report): unknown {
  if (value instanceof Y.Text && (meta.kind === 'longText' || meta.kind === 'text')) {
    return clipped(value.toString(), path, report);
  }
  if (typeof value === 'string') return clipped(value, path, report);
  if (value instanceof Y.Map && (meta.kind === 'choices' || meta.kind === 'references')) {
    return membersOf(value, path, report);
  }
  if (value instanceof Y.Map && meta.fields) {
    return projectFields(value, meta.fields, path, new Set(), report);
  }
  return plainValue(value);
}

/** Members of a set: keys whose value is `true`. */
function membersOf(set: Y.Map<unknown>, path: string, report: Report): string[] {
  const members: string[] = [];
  set.forEach((value, key) => {
    if (value === true && !forbiddenKeys.has(key)) members.push(key);
    else report({ path, value: key });
  });
  return members;
}

/**
 * Two people who type at once may together pass the limit that each kept: the text is shown up to the limit rather
 * than not at all.
 */
function clipped(text: string, path: string, report: Report): string {
  if (text.length <= limits.textLength) return text;
  report({ path, value: text.length });
  const end = text.slice(0, limits.textLength);
  return /[\uD800-\uDBFF]$/.test(end) ? end.slice(0, -1) : end;
}

/** Any value of the document as plain JSON, `null` where it is nothing of the kind. */
export function plainValue(value: unknown, depth = 0): unknown {
  if (!(value instanceof Y.AbstractType)) return plainJson(value, depth) ?? null;
  if (depth > nestingOfParts) return null;
  if (value instanceof Y.Text) return value.toString();
  if (value instanceof Y.Array) return value.toArray().map((entry) => plainValue(entry, depth + 1));
  if (!(value instanceof Y.Map)) return null;
  const copy: Raw = {};
  value.forEach((entry, key) => {
    if (!forbiddenKeys.has(key)) copy[key] = plainValue(entry, depth + 1);
  });
  return copy;
}
