import type { Vote } from './session-state.ts';

/** What a vote takes at most. */
export const voteLimits = { items: 500, dots: 50, title: 120, votes: 200 } as const;

type Votes = Readonly<Record<string, Vote>>;

/** The vote that is open, with its id; null while there is none. */
export function openVoteOf(votes: Votes): { readonly id: string; readonly vote: Vote } | null {
  const found = Object.entries(votes).find(([, { state }]) => state === 'open');
  return found ? { id: found[0], vote: found[1] } : null;
}

/** How many dots somebody may put on one item. */
export function mostOnOne({ dots, perItem }: Pick<Vote, 'dots' | 'perItem'>): number {
  return Math.min(dots, perItem ?? dots);
}

/** What is wrong with a ballot: something that is not voted on, too many dots, or too many on one item; else null. */
export function ballotProblem(
  vote: Pick<Vote, 'items' | 'dots' | 'perItem'>,
  ballot: readonly string[],
): 'not-on-ballot' | 'too-many-dots' | 'too-many-on-one' | null {
  const items = new Set(vote.items);
  if (ballot.some((id) => !items.has(id))) return 'not-on-ballot';
  if (ballot.length > vote.dots) return 'too-many-dots';
  const most = mostOnOne(vote);
  return [...countsOf(ballot).values()].some((count) => count > most) ? 'too-many-on-one' : null;
}

/** How many dots a ballot puts on each item; items without a dot are not in it. */
export function countsOf(ballot: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ballot) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The dots of all ballots together on each of these items, those without a dot too. */
export function totalsOf(
  items: readonly string[],
  ballots: readonly (readonly string[])[],
): Record<string, number> {
  const counts = countsOf(ballots.flat());
  return Object.fromEntries(items.map((id) => [id, counts.get(id) ?? 0]));
}

/** How many dots people usually get: a quarter of the items, at least 1 and at most 10. */
export function usualDots(items: number): number {
  return Math.max(1, Math.min(10, Math.round(items / 4)));
}
