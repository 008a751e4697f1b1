import { readSession } from '#shared/session/session-state.ts';
import { ballotProblem } from '#shared/session/vote-rules.ts';
import { type CommandHandler, done } from '../command.ts';
import { ballotsIn, keepBallot, scopeOf, votersOf } from '../votes/ballots.ts';
import { notNow } from '../votes/refusals.ts';
import { isVotableOn } from '../votes/votable.ts';

/** Keeps the caller's ballot in the place of an earlier one. Others only learn how many people have voted. */
export const castVote: CommandHandler<'vote.cast'> = async ({ room, caller, store }, command) => {
  const { voteId, items, turn } = command;
  const ballots = new Map(ballotsIn(await store.secrets(scopeOf(voteId))));
  const vote = readSession(room.session.doc).votes[voteId];
  if (!vote) return notNow('unknown-vote');
  if (vote.state !== 'open') return notNow(vote.state === 'closed' ? 'vote-closed' : 'vote-cancelled');
  const problem = ballotProblem(vote, items);
  if (problem) return notNow(problem);
  if (!items.every((id) => isVotableOn(room.board.doc, id))) return notNow('item-gone');
  const earlier = ballots.get(caller.participantId);
  if (earlier && turn !== undefined && turn < earlier.turn) return done({ voteId, cast: vote.cast });
  const ballot = { items, turn: turn ?? earlier?.turn ?? 0 };
  ballots.set(caller.participantId, ballot);
  const cast = votersOf(ballots).length;
  return done(
    { voteId, cast },
    {
      secrets: [keepBallot(voteId, caller.participantId, ballot)],
      session: { votes: { [voteId]: { ...vote, cast } } },
    },
  );
};
