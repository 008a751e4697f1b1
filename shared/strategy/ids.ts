import { uuidv4 } from 'lib0/random';

/** Keys that would reach a prototype; refused as an id and as a field name everywhere. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What an id looks like: letters, digits, `_` and `-`, 1 to 64 of them. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a value may serve as the id of an item. */
export function isSafeId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value) && !forbiddenKeys.has(value);
}

/** A new id, unique across boards: 122 random bits. */
export function newId(): string {
  return uuidv4();
}
