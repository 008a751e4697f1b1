/** The places of a list at which translations stand, also behind its end. */
export function placesIn(paths: Iterable<string>, listPath: string): readonly number[] {
  const start = `${listPath}.`;
  return [...paths]
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
    .filter((place) => /^(0|[1-9]\d{0,5})$/.test(place))
    .map(Number)
    .sort((one, other) => one - other);
}
