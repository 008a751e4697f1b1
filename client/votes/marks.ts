import type { VoteMark } from '#client/ui-state/vote-marks.ts';
import { isVotable } from '#shared/elements/title-on-board.ts';
import { mayEdit, type Role } from '#shared/session/roles.ts';
import type { SessionState } from '#shared/session/session-state.ts';
import { countsOf, mostOnOne, openVoteOf } from '#shared/session/vote-rules.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { BallotState } from './ballot-store.ts';

interface Seen {
  readonly strategy: Pick<Strategy, 'votes'>;
  readonly session: Pick<SessionState, 'votes'>;
  readonly ballot: Pick<BallotState, 'items'>;
  readonly role: Role;
  readonly isHere: (id: string) => boolean;
}

/**
 * What each card and note shows of votes: dots of mine while they are voted on, else the result of the last vote that
 * gave them any. Marks that did not change are those of `known`.
 */
export function marksOf(seen: Seen, known: ReadonlyMap<string, VoteMark>): ReadonlyMap<string, VoteMark> {
  const marks = new Map<string, VoteMark>();
  for (const { id: voteId, results } of seen.strategy.votes) {
    for (const { item, dots } of results) {
      if (dots > 0) marks.set(item, { kind: 'result', voteId, dots });
      else marks.delete(item);
    }
  }
  const open = openVoteOf(seen.session.votes);
  if (open) {
    const mine = seen.ballot.items.filter(seen.isHere);
    const counts = countsOf(mine);
    for (const id of open.vote.items) {
      marks.delete(id);
      if (!mayEdit(seen.role)) continue;
      const count = counts.get(id) ?? 0;
      const canAdd = mine.length < open.vote.dots && count < mostOnOne(open.vote);
      marks.set(id, { kind: 'ballot', mine: count, canAdd });
    }
  }
  let isSame = marks.size === known.size;
  for (const [id, mark] of marks) {
    const before = known.get(id);
    if (before && isSameMark(before, mark)) marks.set(id, before);
    else isSame = false;
  }
  return isSame ? known : marks;
}

function isSameMark(one: VoteMark, other: VoteMark): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether something is on the board, for `marksOf`. */
export function hereOn(strategy: Strategy): (id: string) => boolean {
  return (id) => isVotable(strategy, id);
}
