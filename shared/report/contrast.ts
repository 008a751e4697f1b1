/** A colour as `#rrggbb`, lower or upper case. */
export type HexColor = `#${string}`;

/** Whether a text is a colour as `#rrggbb`. */
export function isHexColor(text: string): text is HexColor {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** How far two colours stand apart, 1 to 21, as WCAG 2.2 defines it (contrast ratio). */
export function contrastRatio(one: HexColor, other: HexColor): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour between two: `share` of the first, 0 to 1. */
export function mixed(one: HexColor, other: HexColor, share: number): HexColor {
  const others = channels(other);
  const mix = channels(one).map((channel, index) =>
    Math.round(channel * share + (others[index] ?? 0) * (1 - share)),
  );
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour itself, or the nearest darker one that has `ratio` on white. */
export function darkEnough(color: HexColor, ratio: number): HexColor {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = mixed(color, '#000000', share);
    if (contrastRatio(darker, '#ffffff') >= ratio) return darker;
  }
  return '#000000';
}

/** The colour itself, or the nearest lighter one that has `ratio` on a dark ground. */
export function lightEnough(color: HexColor, ratio: number, ground: HexColor): HexColor {
  for (let share = 1; share > 0; share -= 0.02) {
    const lighter = mixed(color, '#ffffff', share);
    if (contrastRatio(lighter, ground) >= ratio) return lighter;
  }
  return '#ffffff';
}

function luminance(color: HexColor): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: HexColor): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
