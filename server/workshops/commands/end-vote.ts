import { strategyOf } from '#server/workshops/live-strategy.ts';
import { titleOnBoard } from '#shared/elements/title-on-board.ts';
import { mayEdit } from '#shared/session/roles.ts';
import { readSession, type Vote } from '#shared/session/session-state.ts';
import { totalsOf } from '#shared/session/vote-rules.ts';
import { type CommandContext, type CommandHandler, done } from '../command.ts';
import { ballotsIn, eraseBallots, scopeOf, votersOf } from '../votes/ballots.ts';
import { notNow } from '../votes/refusals.ts';
import { isVotableOn } from '../votes/votable.ts';

const longestTitle = 200;

/**
 * Ends a vote: everybody gets the totals, and who chose what is forgotten. Only what is still on the board counts. A
 * second one finds it closed and gets the same totals.
 */
export const closeVote: CommandHandler<'vote.close'> = async (context, { voteId }) => {
  const { room, store, now } = context;
  const ballots = ballotsIn(await store.secrets(scopeOf(voteId)));
  const vote = readSession(room.session.doc).votes[voteId];
  if (!vote) return notNow('unknown-vote');
  if (vote.state === 'cancelled') return notNow('vote-cancelled');
  if (vote.state === 'closed') return done(resultOf(voteId, vote));
  const voters = votersOf(ballots);
  const items = vote.items.filter((id) => isVotableOn(room.board.doc, id));
  const closed: Vote = {
    ...vote,
    state: 'closed',
    cast: voters.length,
    totals: totalsOf(
      items,
      [...ballots.values()].map((ballot) => ballot.items),
    ),
    titles: titlesOf(context, items),
    closedAt: new Date(now()).toISOString(),
    present: new Set([...voters, ...peopleHere(context)]).size,
  };
  return done(resultOf(voteId, closed), {
    session: { votes: { [voteId]: closed } },
    secrets: [eraseBallots(voteId)],
  });
};

/** Calls a vote off, or takes the result of one away. Its id stays taken, so that nothing late brings it back. */
export const cancelVote: CommandHandler<'vote.cancel'> = ({ room }, { voteId }) => {
  const vote = readSession(room.session.doc).votes[voteId];
  if (!vote) return notNow('unknown-vote');
  const cancelled: Vote = { items: [], dots: vote.dots, state: 'cancelled', cast: 0 };
  return done({ voteId }, { session: { votes: { [voteId]: cancelled } }, secrets: [eraseBallots(voteId)] });
};

function resultOf(voteId: string, { totals = {}, cast }: Vote): { [field: string]: unknown } {
  return { voteId, totals, cast };
}

function titlesOf({ room }: CommandContext, items: readonly string[]): Record<string, string> {
  const strategy = strategyOf(room);
  const language = strategy.meta.language ?? 'nl';
  return Object.fromEntries(
    items.map((id) => [id, (titleOnBoard(strategy, id, language) ?? '').slice(0, longestTitle)]),
  );
}

/** Who is in the workshop now and may vote. */
function peopleHere({ room }: CommandContext): readonly string[] {
  return [...room.sockets]
    .filter(({ caller }) => mayEdit(caller.role))
    .map(({ caller }) => caller.participantId);
}
