/** Characters that a person may use for a name. */
export const maxNameLength = 80;

/** Characters of a title or the name of an organisation or department. */
export const maxTitleLength = 200;

/** A short text as typed, without control characters and marks that turn the direction of what follows. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
