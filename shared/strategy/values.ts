import type { EntityDefinition } from './definition.ts';
import { type FieldMeta, type FieldSchema, type Fields, fieldMeta } from './field.ts';
import { forbiddenKeys } from './ids.ts';

/** Where a value stands and what it was: reported, never thrown. */
export interface UnreadValue {
  readonly path: string;
  readonly value: unknown;
}

const noTexts: readonly string[] = Object.freeze([]);

/** What a field holds when nobody answered it: `''`, `[]`, `false` for a switch, an empty part, else `null`. */
export function emptyValue(schema: FieldSchema): unknown {
  const meta = fieldMeta(schema);
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return '';
    case 'choices':
    case 'references':
    case 'texts':
    case 'languageCodes':
    case 'facts':
    case 'tallies':
      return noTexts;
    case 'flag':
      return false;
    case 'part':
      return emptyFields(meta.fields ?? {});
    default:
      return null;
  }
}

function emptyFields(fields: Fields): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) values[name] = emptyValue(schema);
  return values;
}

const templates = new WeakMap<Fields, Readonly<Record<string, unknown>>>();

/** The same, made once, to be copied. */
function unanswered(fields: Fields): Readonly<Record<string, unknown>> {
  let template = templates.get(fields);
  if (!template) {
    template = emptyFields(fields);
    templates.set(fields, template);
  }
  return template;
}

/** All fields of an entity, unanswered. */
export function emptyValues(definition: EntityDefinition): Record<string, unknown> {
  return emptyFields(definition.fields);
}

/** Whether a value counts as unanswered: spaces are nothing, 0 and `false` given on purpose are something. */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmptyValue);
  if (typeof value === 'object') return Object.values(value).every(isEmptyValue);
  return false;
}

/**
 * Reads a raw value into a field. A value that does not fit counts as unanswered and is reported; of a set or list,
 * only the entries that do not fit are left out. Sets of choices come out in the order of their enum, without repeats.
 */
export function readValue(
  schema: FieldSchema,
  raw: unknown,
  path: string,
  report: (unread: UnreadValue) => void,
): unknown {
  if (raw === undefined || raw === null) return emptyValue(schema);
  const meta = fieldMeta(schema);
  if (meta.kind === 'part') return readPart(meta, raw, path, report);
  if (
    meta.kind === 'choices' ||
    meta.kind === 'references' ||
    meta.kind === 'texts' ||
    meta.kind === 'languageCodes'
  ) {
    return readEntries(schema, meta, raw, path, report);
  }
  if (schema.fits(raw)) return raw;
  report({ path, value: raw });
  return emptyValue(schema);
}

function readPart(
  meta: FieldMeta,
  raw: unknown,
  path: string,
  report: (unread: UnreadValue) => void,
): Record<string, unknown> {
  const fields = meta.fields ?? {};
  if (!isPlainObject(raw)) {
    report({ path, value: raw });
    return emptyFields(fields);
  }
  return readFields(fields, raw, path, report);
}

function readEntries(
  schema: FieldSchema,
  meta: FieldMeta,
  raw: unknown,
  path: string,
  report: (unread: UnreadValue) => void,
): readonly unknown[] {
  if (!Array.isArray(raw)) {
    report({ path, value: raw });
    return noTexts;
  }
  if (schema.fits(raw) && !isSet(meta)) return raw;
  const fitting = raw.filter((entry) => schema.fits([entry]));
  for (const entry of raw) if (!fitting.includes(entry)) report({ path, value: entry });
  if (fitting.length === 0) return noTexts;
  if (meta.kind === 'choices') return (meta.options?.values ?? []).filter((value) => fitting.includes(value));
  return meta.kind === 'references' ? [...new Set(fitting)] : fitting;
}

function isSet(meta: FieldMeta): boolean {
  return meta.kind === 'choices' || meta.kind === 'references';
}

/** Reads all fields of an object; keys that the model does not know are kept as they are, behind the known ones. */
export function readFields(
  fields: Fields,
  raw: Readonly<Record<string, unknown>>,
  path: string,
  report: (unread: UnreadValue) => void,
): Record<string, unknown> {
  // Of most things few fields are answered, and a board holds thousands of things.
  const values = { ...unanswered(fields) };
  for (const name of Object.keys(raw)) {
    const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (schema) values[name] = readValue(schema, raw[name], `${path}.${name}`, report);
    else if (!forbiddenKeys.has(name)) values[name] = raw[name];
  }
  return values;
}

/** Whether a value is an object with keys: no array, no null. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
