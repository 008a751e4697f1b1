import { Vote } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useSession } from '#client/sync/hooks.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';

/** In the bar of the facilitator: begins a vote, or shows how the one that is open is going. */
export function VoteButton() {
  const t = useTexts();
  const isOpen = openVoteOf(useSession().votes) !== null;
  const isTaken = useIsTaken('vote.open');
  if (!isOpen && !isTaken) return null;
  const label = isOpen ? t('votes.running') : t('votes.start');
  return (
    <button
      type="button"
      className="stage-bar__button stage-bar__button--icon"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      onClick={() => openVoteWindow({ kind: isOpen ? 'desk' : 'new' })}
    >
      <Vote size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
