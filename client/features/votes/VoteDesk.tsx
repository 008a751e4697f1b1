import { Check, CircleDashed } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { useVoteTitle } from '#client/votes/use-vote-title.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';
import { useTurnout, type Voter } from './use-turnout.ts';

/** For the facilitator: who has voted, never what, and the end of the vote. */
export function VoteDesk({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const titleOf = useVoteTitle();
  const give = useGiveCommand();
  const turnout = useTurnout();
  const open = openVoteOf(useSession().votes);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isOver = open === null;
  useEffect(() => {
    // Somebody else closed it. Who closes it here sees the result instead.
    if (isOver && !isBusy) onClose();
  }, [isOver, isBusy, onClose]);
  if (!open) return null;
  const { id: voteId, vote } = open;

  const end = async () => {
    setBusy(true);
    if (await give({ type: 'vote.close', voteId })) openVoteWindow({ kind: 'result', voteId });
    else setBusy(false);
  };
  const callOff = async () => {
    setBusy(true);
    if (await give({ type: 'vote.cancel', voteId })) onClose();
    else setBusy(false);
  };
  const here = turnout ? turnout.voted.length + turnout.waiting.length : vote.cast;

  return (
    <Dialog
      size="small"
      title={t('votes.deskTitle', { title: titleOf(vote) })}
      closeLabel={t('votes.closeWindow')}
      onClose={onClose}
      footer={
        isAsking ? (
          <>
            <Button onClick={() => setAsking(false)}>{t('votes.keepOn')}</Button>
            <Button variant="danger" isBusy={isBusy} onClick={callOff}>
              {t('votes.callOffYes')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" className="votes-aside" onClick={() => setAsking(true)}>
              {t('votes.callOff')}
            </Button>
            <Button variant="primary" isBusy={isBusy} onClick={end}>
              {t('votes.end')}
            </Button>
          </>
        )
      }
    >
      {isAsking ? (
        <p>{t('votes.callOffSure')}</p>
      ) : (
        <>
          <p className="vote-desk__turnout tabular" role="status">
            {t('votes.turnoutLong', { cast: vote.cast, here })}
          </p>
          {vote.cast === 1 && <p className="votes-hint">{t('votes.onlyOne')}</p>}
          {turnout && (
            <div className="vote-desk">
              <People heading={t('votes.hasVoted')} voters={turnout.voted} hasVoted />
              <People heading={t('votes.notYet')} voters={turnout.waiting} hasVoted={false} />
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}

function People({
  heading,
  voters,
  hasVoted,
}: {
  heading: string;
  voters: readonly Voter[];
  hasVoted: boolean;
}) {
  if (voters.length === 0) return null;
  const Icon = hasVoted ? Check : CircleDashed;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {voters.map(({ id, name }) => (
          <li key={id}>
            <Icon size={16} strokeWidth={2} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
