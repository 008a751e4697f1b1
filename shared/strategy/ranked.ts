/** A row of a result: things with as many dots share a rank. */
export type Ranked<Row> = Row & { readonly rank: number; readonly isTie: boolean };

/** Rows by their dots, most first, ties in the order in which they came and with the same rank: 1, 2, 2, 4. */
export function ranked<Row extends { readonly dots: number }>(rows: readonly Row[]): readonly Ranked<Row>[] {
  const sorted = [...rows].sort((one, other) => other.dots - one.dots);
  return sorted.map((row) => ({
    ...row,
    rank: sorted.findIndex(({ dots }) => dots === row.dots) + 1,
    isTie: sorted.filter(({ dots }) => dots === row.dots).length > 1,
  }));
}
