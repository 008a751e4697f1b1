import { dataCodewords } from './codewords.ts';
import { drawFixed, drawFormat, type Grid, isMaskOn, penaltyOf, placeCodewords, sizeOf } from './matrix.ts';

/** A QR code: rows of modules from the top left, true where dark. Without the quiet zone of four light modules around. */
export type QrCode = readonly (readonly boolean[])[];

/**
 * The QR code of a text (ISO/IEC 18004, byte mode in UTF-8, error correction level M, versions 1 to 10); null for a
 * text of more than 213 bytes.
 */
export function qrCode(text: string): QrCode | null {
  const content = dataCodewords(text);
  if (!content) return null;
  const { version, codewords } = content;
  const grid: Grid = {
    version,
    dark: emptyRows(version),
    fixed: emptyRows(version),
  };
  drawFixed(grid);
  placeCodewords(grid, codewords);
  let best: { readonly rows: boolean[][]; readonly penalty: number } | null = null;
  for (let mask = 0; mask < 8; mask += 1) {
    const masked = { ...grid, dark: withMask(grid, mask) };
    drawFormat(masked, mask);
    const penalty = penaltyOf(masked.dark);
    if (!best || penalty < best.penalty) best = { rows: masked.dark, penalty };
  }
  return best?.rows ?? null;
}

/** The code as the `d` of an SVG path of one unit a module, with the quiet zone; draw it in a box of `qrBox(code)`. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x + quietZone} ${y + quietZone}h1v1h-1z`] : [])),
    )
    .join('');
}

const quietZone = 4;

/** Width and height of `qrPath`, in modules. */
export function qrBox(code: QrCode): number {
  return code.length + 2 * quietZone;
}

function emptyRows(version: number): boolean[][] {
  const size = sizeOf(version);
  return Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
}

function withMask({ dark, fixed }: Grid, mask: number): boolean[][] {
  return dark.map((row, y) =>
    row.map((isDark, x) => (fixed[y]?.[x] ? isDark : isDark !== isMaskOn(mask, x, y))),
  );
}
