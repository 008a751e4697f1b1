import { ListChecks, Users, Vote as VoteIcon, WifiOff } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { Dots } from '#client/votes/Dots.tsx';
import { type MyBallot, useBallot } from '#client/votes/use-ballot.ts';
import { useVoteTitle } from '#client/votes/use-vote-title.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';
import { useTurnout } from './use-turnout.ts';

/** While a vote is open: how many dots I have left; for the facilitator also how it is going. */
export function VoteBar() {
  const t = useTexts();
  const { votes } = useSession();
  const { role } = useMe();
  const titleOf = useVoteTitle();
  const ballot = useBallot();
  const open = openVoteOf(votes);
  if (!open) return null;
  const title = titleOf(open.vote);
  return (
    <section className="vote-bar" aria-label={t('votes.running')}>
      <VoteIcon size={18} strokeWidth={1.75} aria-hidden="true" />
      <strong className="vote-bar__title">{title}</strong>
      {ballot ? (
        <>
          <Left ballot={ballot} />
          <Button
            size="small"
            variant={ballot.left > 0 ? 'primary' : 'secondary'}
            icon={<ListChecks size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => openVoteWindow({ kind: 'ballot' })}
          >
            {t('votes.ballot')}
          </Button>
        </>
      ) : (
        <span className="vote-bar__left">{t('votes.watching', { count: open.vote.cast })}</span>
      )}
      {role === 'facilitator' && <DeskButton cast={open.vote.cast} />}
    </section>
  );
}

/** The dots that are left and those that are placed; what is not yet on the server says so. */
export function Left({ ballot }: { ballot: MyBallot }) {
  const t = useTexts();
  const { vote, left, state } = ballot;
  if (state === 'offline') {
    return (
      <span className="vote-bar__left vote-bar__left--offline" role="status">
        <WifiOff size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('votes.offline')}
      </span>
    );
  }
  if (state === 'waiting') return <span className="vote-bar__left">{t('votes.waiting')}</span>;
  return (
    <span className="vote-bar__left">
      {vote.dots <= 10 && <Dots placed={vote.dots - left} left={left} />}
      <span className="tabular">{left > 0 ? t('votes.left', { count: left }) : t('votes.noneLeft')}</span>
    </span>
  );
}

function DeskButton({ cast }: { cast: number }) {
  const t = useTexts();
  const turnout = useTurnout();
  const here = turnout ? turnout.voted.length + turnout.waiting.length : cast;
  return (
    <Button
      size="small"
      icon={<Users size={16} strokeWidth={1.75} aria-hidden="true" />}
      aria-haspopup="dialog"
      title={t('votes.turnoutLong', { cast, here })}
      onClick={() => openVoteWindow({ kind: 'desk' })}
    >
      <span className="tabular" aria-hidden="true">
        {t('votes.turnout', { cast, here })}
      </span>
      <span className="visually-hidden">{t('votes.turnoutLong', { cast, here })}</span>
    </Button>
  );
}
