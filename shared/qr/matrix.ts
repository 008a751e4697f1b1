/** A symbol while it is drawn. */
export interface Grid {
  readonly version: number;
  readonly dark: boolean[][];
  /** Modules that hold no data: patterns, timing, format and version. */
  readonly fixed: boolean[][];
}

/** Centres of the alignment patterns, versions 1 to 10. */
const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

/** Modules along one side. */
export function sizeOf(version: number): number {
  return 17 + 4 * version;
}

/** Draws all that is the same whatever the symbol says, and keeps the places of the format free. */
export function drawFixed(grid: Grid): void {
  const size = sizeOf(grid.version);
  for (let at = 0; at < size; at += 1) {
    set(grid, 6, at, at % 2 === 0);
    set(grid, at, 6, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    drawRings(grid, x, y, 4, (distance) => distance !== 2 && distance !== 4);
  }
  const centres = alignment[grid.version - 1] ?? [];
  const last = centres.at(-1);
  for (const x of centres) {
    for (const y of centres) {
      const isOverFinder = (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
      if (!isOverFinder) drawRings(grid, x, y, 2, (distance) => distance !== 1);
    }
  }
  drawFormat(grid, 0);
  if (grid.version >= 7) drawVersion(grid);
}

/** Writes level M and the mask, twice, with their BCH code. */
export function drawFormat(grid: Grid, mask: number): void {
  const levelM = 0b00;
  const data = (levelM << 3) | mask;
  let remainder = data;
  for (let step = 0; step < 10; step += 1) remainder = (remainder << 1) ^ ((remainder >>> 9) * 0x537);
  const bits = ((data << 10) | remainder) ^ 0x5412;
  const isOn = (index: number) => ((bits >>> index) & 1) === 1;
  const size = sizeOf(grid.version);
  for (let index = 0; index <= 5; index += 1) set(grid, 8, index, isOn(index));
  set(grid, 8, 7, isOn(6));
  set(grid, 8, 8, isOn(7));
  set(grid, 7, 8, isOn(8));
  for (let index = 9; index < 15; index += 1) set(grid, 14 - index, 8, isOn(index));
  for (let index = 0; index < 8; index += 1) set(grid, size - 1 - index, 8, isOn(index));
  for (let index = 8; index < 15; index += 1) set(grid, 8, size - 15 + index, isOn(index));
  set(grid, 8, size - 8, true);
}

function drawVersion(grid: Grid): void {
  let remainder = grid.version;
  for (let step = 0; step < 12; step += 1) remainder = (remainder << 1) ^ ((remainder >>> 11) * 0x1f25);
  const bits = (grid.version << 12) | remainder;
  const size = sizeOf(grid.version);
  for (let index = 0; index < 18; index += 1) {
    const isOn = ((bits >>> index) & 1) === 1;
    const along = size - 11 + (index % 3);
    const across = Math.floor(index / 3);
    set(grid, along, across, isOn);
    set(grid, across, along, isOn);
  }
}

/** Puts the codewords into the free modules: two columns at a time from the right, up and down in turn. */
export function placeCodewords(grid: Grid, codewords: readonly number[]): void {
  const size = sizeOf(grid.version);
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      for (const x of [right, right - 1]) {
        const y = isUpward ? size - 1 - step : step;
        const row = grid.dark[y];
        if (!row || grid.fixed[y]?.[x] || bit >= codewords.length * 8) continue;
        row[x] = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
        bit += 1;
      }
    }
  }
}

/** Whether one of the eight masks turns a module. */
export function isMaskOn(mask: number, x: number, y: number): boolean {
  switch (mask) {
    case 0:
      return (x + y) % 2 === 0;
    case 1:
      return y % 2 === 0;
    case 2:
      return x % 3 === 0;
    case 3:
      return (x + y) % 3 === 0;
    case 4:
      return (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0;
    case 5:
      return ((x * y) % 2) + ((x * y) % 3) === 0;
    case 6:
      return (((x * y) % 2) + ((x * y) % 3)) % 2 === 0;
    default:
      return (((x + y) % 2) + ((x * y) % 3)) % 2 === 0;
  }
}

/** How hard a symbol is to read, by the four rules of the standard; the mask with the least of it is used. */
export function penaltyOf(rows: readonly (readonly boolean[])[]): number {
  const size = rows.length;
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  const lines = [...rows, ...columns].map((line) => line.map((isDark) => (isDark ? '1' : '0')).join(''));
  let penalty = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    penalty += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 0; y < size - 1; y += 1) {
    for (let x = 0; x < size - 1; x += 1) {
      const isDark = rows[y]?.[x];
      const isBlock =
        isDark === rows[y]?.[x + 1] && isDark === rows[y + 1]?.[x] && isDark === rows[y + 1]?.[x + 1];
      if (isBlock) penalty += 3;
    }
  }
  const dark = rows.flat().filter(Boolean).length;
  const offBalance = Math.abs(dark * 20 - size * size * 10) / (size * size);
  return penalty + 10 * Math.max(0, Math.ceil(offBalance) - 1);
}

function drawRings(
  grid: Grid,
  centreX: number,
  centreY: number,
  reach: number,
  isDark: (distance: number) => boolean,
): void {
  const size = sizeOf(grid.version);
  for (let y = centreY - reach; y <= centreY + reach; y += 1) {
    for (let x = centreX - reach; x <= centreX + reach; x += 1) {
      if (x < 0 || y < 0 || x >= size || y >= size) continue;
      set(grid, x, y, isDark(Math.max(Math.abs(x - centreX), Math.abs(y - centreY))));
    }
  }
}

function set({ dark, fixed }: Grid, x: number, y: number, isDark: boolean): void {
  const [row, isFixed] = [dark[y], fixed[y]];
  if (!row || !isFixed) return;
  row[x] = isDark;
  isFixed[x] = true;
}
