/**
 * Fractional index: the place of an item in its list as a text that sorts by code unit. A key is a whole number
 * (first letter tells its length: `a0` … `az`, `b00` …; capitals below zero) and a fraction. Between two keys there
 * is always another, so moving one item writes one key. A random tail keeps two people who insert at the same place
 * at once from making the same key.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const smallestInteger = `A${'0'.repeat(26)}`;
const keyPattern = /^[A-Za-z][0-9A-Za-z]{1,255}$/;

/** Whether a value can serve as a key; every other value counts as absent. */
export function isOrder(value: unknown): value is string {
  if (typeof value !== 'string' || !keyPattern.test(value)) return false;
  return value.length >= integerLength(value) && !value.slice(integerLength(value)).endsWith('0');
}

/** Compares two places: by key, absent ones first, ties by id. */
export function compareOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** `count` keys in rising order for a list that is written at one go. */
export function firstOrders(count: number): string[] {
  const orders: string[] = [];
  let integer = 'a0';
  for (let made = 0; made < count; made += 1) {
    orders.push(integer);
    integer = incremented(integer) ?? `${integer}${digits.at(-1)}`;
  }
  return orders;
}

/**
 * A key after `before` and in front of `after`; null stands for the begin or end of the list. Keys that do not
 * leave room (equal, or the wrong way around) give one right after `before`. `random` gives numbers from 0 to 1.
 */
export function orderBetween(
  before: string | null,
  after: string | null,
  random: () => number = Math.random,
): string {
  const tail = randomTail(random);
  if (before === null && after === null) return `a0${tail}`;
  if (before === null) return beforeFirst(after ?? '', tail);
  if (after === null || before >= after) return afterLast(before, after, tail);
  const middle = between(before, after);
  const jittered = middle + tail;
  return jittered < after ? jittered : middle;
}

function beforeFirst(after: string, tail: string): string {
  const integer = after.slice(0, integerLength(after));
  const lower = decremented(integer);
  if (lower !== null) return lower + tail;
  return integer + midpoint('', after.slice(integer.length));
}

function afterLast(before: string, after: string | null, tail: string): string {
  if (after !== null) return before + tail;
  const integer = before.slice(0, integerLength(before));
  const higher = incremented(integer);
  return higher === null ? integer + midpoint(before.slice(integer.length), null) : higher + tail;
}

function between(before: string, after: string): string {
  const integer = before.slice(0, integerLength(before));
  const integerAfter = after.slice(0, integerLength(after));
  const fraction = before.slice(integer.length);
  if (integer === integerAfter) return integer + midpoint(fraction, after.slice(integerAfter.length));
  const higher = incremented(integer);
  if (higher !== null && higher < after) return higher;
  return integer + midpoint(fraction, null);
}

/** A fraction strictly between two; `''` is zero, null is one. Neither ends in a zero. */
function midpoint(low: string, high: string | null): string {
  if (high !== null) {
    let shared = 0;
    while ((low[shared] ?? '0') === high[shared]) shared += 1;
    if (shared > 0) return high.slice(0, shared) + midpoint(low.slice(shared), high.slice(shared));
  }
  const lowDigit = digits.indexOf(low[0] ?? '0');
  const highDigit = high === null ? digits.length : digits.indexOf(high[0] ?? '0');
  if (highDigit - lowDigit > 1) return digitAt(Math.round((lowDigit + highDigit) / 2));
  if (high !== null && high.length > 1) return high.slice(0, 1);
  return digitAt(lowDigit) + midpoint(low.slice(1), null);
}

function integerLength(key: string): number {
  const head = key.charCodeAt(0);
  return head >= 97 ? head - 97 + 2 : 90 - head + 2;
}

function incremented(integer: string): string | null {
  const head = integer[0] ?? 'a';
  const counted = [...integer.slice(1)];
  for (let position = counted.length - 1; position >= 0; position -= 1) {
    const next = digits.indexOf(counted[position] ?? '0') + 1;
    if (next < digits.length) {
      counted[position] = digitAt(next);
      return head + counted.join('');
    }
    counted[position] = '0';
  }
  if (head === 'Z') return 'a0';
  if (head === 'z') return null;
  const grown = String.fromCharCode(head.charCodeAt(0) + 1);
  return grown + (grown > 'a' ? `${counted.join('')}0` : counted.slice(1).join(''));
}

function decremented(integer: string): string | null {
  if (integer === smallestInteger) return null;
  const head = integer[0] ?? 'a';
  const counted = [...integer.slice(1)];
  const last = digits.at(-1) ?? 'z';
  for (let position = counted.length - 1; position >= 0; position -= 1) {
    const next = digits.indexOf(counted[position] ?? '0') - 1;
    if (next >= 0) {
      counted[position] = digitAt(next);
      return head + counted.join('');
    }
    counted[position] = last;
  }
  if (head === 'a') return `Z${last}`;
  const shrunk = String.fromCharCode(head.charCodeAt(0) - 1);
  return shrunk + (shrunk < 'Z' ? `${counted.join('')}${last}` : counted.slice(1).join(''));
}

function randomTail(random: () => number): string {
  const pick = (from: number) => digitAt(from + Math.floor(random() * (digits.length - from)));
  return pick(0) + pick(0) + pick(1);
}

function digitAt(index: number): string {
  return digits[Math.min(index, digits.length - 1)] ?? '0';
}
