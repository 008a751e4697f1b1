import type { DepartmentLook } from '#client/elements/department-look.ts';

/** A department that can be called on. */
export interface MentionOption extends DepartmentLook {
  readonly id: string;
}

/** The name that somebody is in the middle of writing behind an "@". */
export interface MentionQuery {
  /** Where the "@" stands. */
  readonly at: number;
  readonly text: string;
}

const longestName = 60;
const wordCharacter = /[\p{L}\p{N}_]/u;

/** The mention that the caret stands in; null when it stands in none. */
export function mentionQueryAt(text: string, caret: number): MentionQuery | null {
  const at = text.lastIndexOf('@', caret - 1);
  if (caret === 0 || at < 0 || caret - at > longestName) return null;
  const before = text[at - 1];
  const query = text.slice(at + 1, caret);
  if ((before !== undefined && wordCharacter.test(before)) || query.includes('\n')) return null;
  return { at, text: query };
}

/** The departments that a query can mean: those that begin with it first. */
export function optionsFor(query: MentionQuery, departments: readonly MentionOption[]): MentionOption[] {
  const wanted = query.text.toLowerCase();
  const namesOf = ({ name }: MentionOption) => name.toLowerCase();
  const starting = departments.filter((one) => namesOf(one).startsWith(wanted));
  const inside = departments.filter((one) => !starting.includes(one) && namesOf(one).includes(` ${wanted}`));
  return [...starting, ...inside];
}

/** The text with the mention written out, and where the caret comes: behind it and a space. */
export function withMention(
  text: string,
  { at, text: query }: MentionQuery,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(at + 1 + query.length);
  const mention = `@${name} `;
  return {
    text: text.slice(0, at) + mention + (rest.startsWith(' ') ? rest.slice(1) : rest),
    caret: at + mention.length,
  };
}
