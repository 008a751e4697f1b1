/**
 * The order in which a list is shown. While someone reads it nothing moves: what is gone leaves, what is new comes
 * last. Else the list takes its own order again.
 */
export function calmOrder(
  shown: readonly string[],
  wanted: readonly string[],
  isReading: boolean,
): readonly string[] {
  if (!isReading) return isSame(shown, wanted) ? shown : wanted;
  const kept = shown.filter((id) => wanted.includes(id));
  const order = [...kept, ...wanted.filter((id) => !kept.includes(id))];
  return isSame(shown, order) ? shown : order;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, position) => id === b[position]);
}
