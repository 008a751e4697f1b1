/** Words that were written but not posted, by what they are about: closing a card does not lose them. */
const drafts = new Map<string, string>();

/** What was left unposted here. */
export function draftOf(key: string): string {
  return drafts.get(key) ?? '';
}

/** Keeps what is not posted yet; empty words are forgotten. */
export function keepDraft(key: string, text: string): void {
  if (text === '') drafts.delete(key);
  else drafts.set(key, text);
}
