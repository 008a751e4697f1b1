import { useEffect } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { flyTo } from '#client/ui-state/ui-store.ts';
import { useBallot } from '#client/votes/use-ballot.ts';
import { useVoteTitle } from '#client/votes/use-vote-title.ts';
import { VoteDots } from '#client/votes/VoteDots.tsx';
import { titleOnBoard } from '#shared/elements/title-on-board.ts';
import { Left } from './VoteBar.tsx';

/** Everything that is voted on, one under the other, with my dots. It goes by itself once the vote is closed. */
export function BallotSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const titleOf = useVoteTitle();
  const ballot = useBallot();
  const ids = ballot?.vote.items ?? [];
  const rows = useStrategySelector(
    (strategy) =>
      ids.flatMap((id) => {
        const title = titleOnBoard(strategy, id, language);
        return title === undefined ? [] : [{ id, title }];
      }),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const isOver = ballot === null;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (!ballot) return null;

  return (
    <Dialog
      title={t('votes.ballotOf', { title: titleOf(ballot.vote) })}
      closeLabel={t('votes.closeWindow')}
      onClose={onClose}
      footer={
        <>
          <Left ballot={ballot} />
          <Button variant="primary" onClick={onClose}>
            {t('votes.ready')}
          </Button>
        </>
      }
    >
      <p className="votes-hint">{t('votes.ballotHint')}</p>
      <ul className="ballot">
        {rows.map(({ id, title }) => (
          <li key={id} className="ballot__row">
            <button
              type="button"
              className="ballot__title"
              onClick={() => {
                onClose();
                flyTo(id);
              }}
            >
              {title}
            </button>
            <VoteDots id={id} place="list" />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
