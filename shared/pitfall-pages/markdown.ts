/** A text in which nothing counts as markup. Underscores stay: inside a word, as in an address, they mean nothing. */
export function literal(text: string): string {
  return text.replace(/[\\`*[\]<>|]/g, (sign) => `\\${sign}`);
}

/** A text with its words put in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A list, one entry a line. */
export function bullets(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

/** A table; its cells hold no line ends. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Parts of a page, with a blank line between and a line end behind. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
