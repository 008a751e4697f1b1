/** Whether two plain values read the same: what a view was worked out from may change without it changing. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
