import { cleanLine } from '#server/workshops/texts.ts';
import { readSession, type SessionState, type Vote } from '#shared/session/session-state.ts';
import { openVoteOf, voteLimits } from '#shared/session/vote-rules.ts';
import { type CommandHandler, type CommandOutcome, done } from '../command.ts';
import { notNow, type VoteProblem } from '../votes/refusals.ts';
import { isVotableOn } from '../votes/votable.ts';

/** Lets everybody vote on these cards and notes. One vote at a time. */
export const openVote: CommandHandler<'vote.open'> = ({ room, now }, command) => {
  const { voteId, items, dots, perItem, title } = command;
  const problem = whyNotNow(readSession(room.session.doc), voteId);
  if (problem) return notNow(problem);
  if (new Set(items).size < items.length) return notNow('double-item');
  if (!items.every((id) => isVotableOn(room.board.doc, id))) return notNow('unknown-item');
  return begin(voteId, {
    items,
    dots,
    perItem: perItem ?? null,
    title: cleanLine(title ?? ''),
    round: 1,
    openedAt: new Date(now()).toISOString(),
  });
};

/** Lets everybody vote once more on what is left of an earlier vote, whose result stays. */
export const reopenVote: CommandHandler<'vote.reopen'> = ({ room, now }, { voteId, newVoteId }) => {
  const session = readSession(room.session.doc);
  const earlier = session.votes[voteId];
  if (!earlier) return notNow('unknown-vote');
  if (earlier.state !== 'closed') {
    return notNow(earlier.state === 'open' ? 'vote-not-closed' : 'vote-cancelled');
  }
  const problem = whyNotNow(session, newVoteId);
  if (problem) return notNow(problem);
  const items = earlier.items.filter((id) => isVotableOn(room.board.doc, id));
  if (items.length === 0) return notNow('nothing-left');
  const { dots, perItem, title = '', round = 1 } = earlier;
  return begin(newVoteId, {
    items,
    dots,
    perItem: perItem ?? null,
    title,
    round: round + 1,
    openedAt: new Date(now()).toISOString(),
  });
};

function whyNotNow({ votes }: SessionState, voteId: string): VoteProblem | null {
  if (votes[voteId]) return 'vote-exists';
  if (openVoteOf(votes)) return 'vote-open';
  return Object.keys(votes).length >= voteLimits.votes ? 'too-many-votes' : null;
}

function begin(voteId: string, plan: Omit<Vote, 'state' | 'cast'>): CommandOutcome {
  const vote: Vote = { ...plan, state: 'open', cast: 0 };
  return done({ voteId }, { session: { votes: { [voteId]: vote } } });
}
