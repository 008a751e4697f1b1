import { decodeUtf8 } from 'lib0/string';
import { limits } from '../field.ts';
import { forbiddenKeys } from '../ids.ts';
import { isPlainObject } from '../values.ts';
import { type Problem, quoted } from './problems.ts';

/** Either what was read, or why it is refused. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** The biggest file that is read when the caller sets no limit of its own, in bytes. */
export const defaultFileBytes = 20_971_520;

const refused = (problem: Problem): Outcome<never> => ({ ok: false, problem });

/** Text or bytes to a JSON value, within the size limit; a byte order mark is fine. */
export function parseJson(input: string | Uint8Array, maxBytes = defaultFileBytes): Outcome<unknown> {
  if (input.length > maxBytes) {
    return refused({ code: 'too_large', limit: maxBytes, found: String(input.length) });
  }
  const text = typeof input === 'string' ? input : strictUtf8(input);
  if (text === undefined) return refused({ code: 'not_utf8' });
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return refused({ code: 'not_json', found: error instanceof Error ? error.message : String(error) });
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeUtf8(bytes);
  } catch {
    return undefined;
  }
}

/** Refuses what no strategy needs and some attack would: forbidden keys, deep nesting, endless texts and lists. */
export function guardTree(value: unknown, path = '', depth = 0): Problem | undefined {
  if (typeof value === 'string') {
    return value.length > limits.textLength
      ? { code: 'text_too_long', path: path || '(root)', limit: limits.textLength }
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= limits.nesting) return { code: 'too_deep', path, limit: limits.nesting };
  return Array.isArray(value) ? guardList(value, path, depth) : guardObject(value, path, depth);
}

function guardList(list: readonly unknown[], path: string, depth: number): Problem | undefined {
  if (list.length > limits.listLength) return { code: 'list_too_long', path, limit: limits.listLength };
  for (const [index, entry] of list.entries()) {
    const problem = guardTree(entry, `${path}[${index}]`, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

function guardObject(object: object, path: string, depth: number): Problem | undefined {
  if (!isPlainObject(object)) return undefined;
  const keys = Object.keys(object);
  if (keys.length > limits.listLength) return { code: 'list_too_long', path, limit: limits.listLength };
  for (const key of keys) {
    if (forbiddenKeys.has(key)) return { code: 'forbidden_key', path: path || '(root)', found: quoted(key) };
    const problem = guardTree(object[key], path ? `${path}.${key}` : key, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
