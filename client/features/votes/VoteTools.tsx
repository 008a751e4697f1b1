import { createPortal } from 'react-dom';
import { useIsTaken, useMe, useSession } from '#client/sync/hooks.ts';
import { openVoteWindow, useVoteWindow } from '#client/ui-state/vote-marks.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';
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
  const isOpen = openVoteOf(useSession().votes) !== null;
  // One vote at a time: who wants another first sees how this one is going.
  const isTaken = useIsTaken('vote.open');
  const wantsNew = isFacilitator && isTaken && shown?.kind === 'new';
  // Not inside the bar, which on a phone lets taps through to what lies under it.
  const windows = (
    <>
      {shown?.kind === 'ballot' && <BallotSheet onClose={close} />}
      {shown?.kind === 'result' && <VoteResult key={shown.voteId} voteId={shown.voteId} onClose={close} />}
      {wantsNew && !isOpen && <NewVote onClose={close} />}
      {isFacilitator && (shown?.kind === 'desk' || (wantsNew && isOpen)) && <VoteDesk onClose={close} />}
    </>
  );
  return (
    <>
      <VoteBar />
      {shown && createPortal(windows, document.body)}
    </>
  );
}
