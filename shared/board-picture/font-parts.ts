/** A part of Inter with the characters that it holds, as its package cuts it. */
export interface FontPart {
  readonly name: 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'greek' | 'greek-ext' | 'vietnamese';
  /** As CSS takes it in `unicode-range`. */
  readonly range: string;
}

const parts: readonly FontPart[] = [
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  { name: 'cyrillic', range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  { name: 'cyrillic-ext', range: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F' },
  { name: 'greek', range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF' },
  { name: 'greek-ext', range: 'U+1F00-1FFF' },
];

/** The parts of Inter that a text needs; the first, which nearly all texts need, is always among them. */
export function fontPartsFor(text: string): readonly FontPart[] {
  return parts.filter(({ name, range }) => name === 'latin' || lettersIn(range).test(text));
}

/** The parts as CSS with their files inside it, under the name by which drawings ask for them. */
export function fontFaces(
  files: readonly { readonly part: FontPart; readonly base64: string }[],
  family: string,
): string {
  return files
    .map(
      ({ part, base64 }) =>
        `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${part.range}}`,
    )
    .join('\n');
}

function lettersIn(range: string): RegExp {
  const inside = range
    .split(',')
    .map((letters) => {
      const [first, last] = letters.replace('U+', '').split('-');
      return `\\u{${first}}-\\u{${last ?? first}}`;
    })
    .join('');
  return new RegExp(`[${inside}]`, 'u');
}
