import { useMe } from '#client/sync/hooks.ts';
import { openVoteWindow, useVoteWindow } from '#client/ui-state/vote-marks.ts';
import { BallotSheet } from './BallotSheet.tsx';
import { NewVote } from './NewVote.tsx';
import { useDotKeys } from './use-dot-keys.ts';
import { useVoteMarks } from './use-vote-marks.ts';
import { useVoteNews } from './use-vote-news.ts';
import { VoteBar } from './VoteBar.tsx';
import { VoteDesk } from './VoteDesk.tsx';
import { VoteResult } from './VoteResult.tsx';
import './votes.css';

/** Everything about votes that is not on a card: the bar while one is open, and the windows. */
export function VoteTools() {
  const { role } = useMe();
  const shown = useVoteWindow();
  useVoteMarks();
  useVoteNews();
  useDotKeys();
  const close = () => openVoteWindow(null);
  const isFacilitator = role === 'facilitator';
  return (
    <>
      <VoteBar />
      {shown?.kind === 'ballot' && <BallotSheet onClose={close} />}
      {shown?.kind === 'result' && <VoteResult key={shown.voteId} voteId={shown.voteId} onClose={close} />}
      {shown?.kind === 'new' && isFacilitator && <NewVote onClose={close} />}
      {shown?.kind === 'desk' && isFacilitator && <VoteDesk onClose={close} />}
    </>
  );
}
