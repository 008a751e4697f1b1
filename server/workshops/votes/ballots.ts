import { z } from 'zod';
import type { Secret, SecretChange } from '../command.ts';

/** What one person chose: an item per dot. `turn` grows with each time. */
export interface Ballot {
  readonly items: readonly string[];
  readonly turn: number;
}

const Ballot = z.object({ items: z.array(z.string()), turn: z.number().catch(0) });
const itemId = 'ballot';

/** Under which scope the ballots of a vote are kept secret. */
export function scopeOf(voteId: string): string {
  return `vote:${voteId}`;
}

/** Ballots by who cast them; an empty one is of somebody who took theirs back. */
export function ballotsIn(secrets: readonly Pick<Secret, 'ownerId' | 'body'>[]): ReadonlyMap<string, Ballot> {
  return new Map(
    secrets.flatMap(({ ownerId, body }) => {
      const read = Ballot.safeParse(body);
      return read.success ? [[ownerId, read.data] as const] : [];
    }),
  );
}

/** Who has voted, of these ballots. */
export function votersOf(ballots: ReadonlyMap<string, Ballot>): readonly string[] {
  return [...ballots].filter(([, { items }]) => items.length > 0).map(([ownerId]) => ownerId);
}

/** Keeps a ballot, in the place of the one before. An empty one is kept too: it tells its turn. */
export function keepBallot(voteId: string, ownerId: string, ballot: Ballot): SecretChange {
  return { kind: 'put', scope: scopeOf(voteId), ownerId, itemId, body: { ...ballot } };
}

/** Forgets who chose what. */
export function eraseBallots(voteId: string): SecretChange {
  return { kind: 'clear', scope: scopeOf(voteId) };
}
