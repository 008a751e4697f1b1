import { limits } from '#shared/strategy/field.ts';
import { forbiddenKeys } from '#shared/strategy/ids.ts';

/**
 * A copy of a value that is surely plain JSON: no keys that reach a prototype, no nesting beyond the limit, nothing
 * that JSON cannot write. What does not fit is left out; `undefined` when the value itself does not fit.
 */
export function plainJson(value: unknown, depth = 0): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth >= limits.nesting) return undefined;
  if (Array.isArray(value)) {
    return value.map((entry) => plainJson(entry, depth + 1)).filter((entry) => entry !== undefined);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const plain = forbiddenKeys.has(key) ? undefined : plainJson(entry, depth + 1);
    if (plain !== undefined) copy[key] = plain;
  }
  return copy;
}

/**
 * `after` with every part of it that equals the same part of `before` replaced by that part, so that what did not
 * change keeps its identity; `before` itself when nothing changed.
 */
export function shared<Value>(before: unknown, after: Value): Value {
  return reuse(before, after) as Value;
}

function reuse(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return reuseArray(before, after);
  if (!isObject(before) || !isObject(after)) return after;
  const keys = Object.keys(after);
  let isSame = keys.length === Object.keys(before).length;
  let copy: Record<string, unknown> | undefined;
  for (const key of keys) {
    const known = Object.hasOwn(before, key);
    const value = known ? reuse(before[key], after[key]) : after[key];
    if (!known || !Object.is(value, before[key])) isSame = false;
    if (Object.is(value, after[key])) continue;
    copy ??= Object.assign(Object.create(Object.getPrototypeOf(after)), after) as Record<string, unknown>;
    copy[key] = value;
  }
  return isSame ? before : (copy ?? after);
}

function reuseArray(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  let byId: ReadonlyMap<unknown, unknown> | undefined;
  const merged = after.map((value, index) => {
    const old = before[index];
    if (Object.is(old, value)) return value;
    const id = idOf(value);
    if (id === undefined || id === idOf(old)) return reuse(old, value);
    byId ??= new Map(before.map((entry) => [idOf(entry), entry]));
    return reuse(byId.get(id), value);
  });
  const isSame =
    before.length === after.length && merged.every((value, index) => Object.is(value, before[index]));
  return isSame ? before : merged;
}

/** Items of a list are matched by id: they keep their identity when the list gets shorter or another order. */
function idOf(value: unknown): unknown {
  return isObject(value) ? value['id'] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
