/** How text for a person is written. */
export interface TextStyle {
  readonly coloured: boolean;
  /** Columns that a line may take. */
  readonly width: number;
}

/** The codes of a terminal for what is used here. */
export const ink = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;

const widest = 120;
const narrowest = 40;
const withoutTerminal = 96;

/** The columns to write in: those of the terminal, but never a line too long or too short to read. */
export function widthOf(columns: number | undefined): number {
  return columns ? Math.min(Math.max(columns, narrowest), widest) : withoutTerminal;
}

/** A text in a colour or weight, on a terminal that shows them. */
export function paint(text: string, code: number, { coloured }: TextStyle): string {
  return coloured ? `\u001B[${code}m${text}\u001B[0m` : text;
}

/**
 * A text from a file as one line that cannot command the terminal: control characters, which could hide or recolour
 * what is printed, and marks that turn the direction of writing become spaces.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** A text of at most so many characters. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

/** Breaks a text into lines. The first carries the prefix; the others are set in as far, or as far as is said. */
export function wrapped(text: string, prefix: string, width: number, hanging = prefix.length): string[] {
  const lines: string[] = [];
  let line = prefix;
  let isEmpty = true;
  // Not at every white space: an amount keeps its currency sign on its line.
  for (const word of text.split(/[ \n]+/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(hanging);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
