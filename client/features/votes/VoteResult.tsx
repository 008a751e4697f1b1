import { useState } from 'react';
import { randomId } from '#client/http/random-id.ts';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { SelectField } from '#client/ui/TextField.tsx';
import { flyTo } from '#client/ui-state/ui-store.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { useVoteTitle } from '#client/votes/use-vote-title.ts';
import { titleOnBoard } from '#shared/elements/title-on-board.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';
import { ranked } from '#shared/strategy/ranked.ts';
import type { Strategy, Vote } from '#shared/strategy/strategy.ts';
import { formatDateTime } from '#shared/text/format.ts';

function votesIn({ votes }: Strategy): Strategy['votes'] {
  return votes;
}

/** What a vote came to, most dots first, and the way to the results of others. */
export function VoteResult({ voteId, onClose }: { voteId: string; onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const titleOf = useVoteTitle();
  const all = useStrategySelector(votesIn);
  const vote = all.find(({ id }) => id === voteId);
  if (!vote) return null;
  const when = vote.at ? formatDateTime(vote.at, language) : '';
  return (
    <Dialog
      title={t('votes.resultOf', { title: titleOf(vote) })}
      closeLabel={t('votes.closeWindow')}
      onClose={onClose}
      footer={<Actions vote={vote} onClose={onClose} />}
    >
      {all.length > 1 && (
        <SelectField
          label={t('votes.chooseResult')}
          value={voteId}
          options={all.map((one) => ({ value: one.id, label: titleOf(one) })).reverse()}
          onChange={(id) => openVoteWindow({ kind: 'result', voteId: id })}
        />
      )}
      <p className="votes-hint tabular">{t('votes.turnoutThen', { count: vote.cast ?? 0, when })}</p>
      <ResultTable vote={vote} onClose={onClose} />
    </Dialog>
  );
}

function ResultTable({ vote, onClose }: { vote: Vote; onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const rows = ranked(vote.results);
  const most = rows[0]?.dots || 1;
  const titles = useStrategySelector(
    (strategy) => vote.results.map(({ item }) => [item, titleOnBoard(strategy, item, language)] as const),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const titleNow = new Map(titles);
  return (
    <table className="vote-result">
      <thead>
        <tr>
          <th scope="col">{t('votes.place')}</th>
          <th scope="col">{t('votes.item')}</th>
          <th scope="col" className="vote-result__dots">
            {t('votes.votesColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, title, dots, rank, isTie }) => (
          <tr key={item}>
            <td className="tabular">
              {dots > 0 ? rank : '–'}
              {dots > 0 && isTie && <small>{t('votes.shared')}</small>}
            </td>
            <td>
              {titleNow.get(item) === undefined ? (
                <>
                  {title} <small>{t('votes.gone')}</small>
                </>
              ) : (
                <button
                  type="button"
                  className="ballot__title"
                  onClick={() => {
                    onClose();
                    flyTo(item);
                  }}
                >
                  {titleNow.get(item)}
                </button>
              )}
              <span className="vote-result__bar" style={{ width: `${(dots / most) * 100}%` }} />
            </td>
            <td className="vote-result__dots tabular">{dots}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Actions({ vote, onClose }: { vote: Vote; onClose: () => void }) {
  const t = useTexts();
  const { role } = useMe();
  const give = useGiveCommand();
  const isFree = openVoteOf(useSession().votes) === null;
  const isTaken = useIsTaken('vote.reopen');
  const [isAsking, setAsking] = useState(false);
  const ready = (
    <Button variant="primary" onClick={onClose}>
      {t('votes.ready')}
    </Button>
  );
  if (role !== 'facilitator' || !isTaken) return ready;
  if (isAsking) {
    const remove = async () => {
      if (await give({ type: 'vote.cancel', voteId: vote.id })) onClose();
    };
    return (
      <>
        <p className="votes-aside">{t('votes.removeSure')}</p>
        <Button onClick={() => setAsking(false)}>{t('votes.cancel')}</Button>
        <Button variant="danger" onClick={remove}>
          {t('votes.removeYes')}
        </Button>
      </>
    );
  }
  const again = async () => {
    if (await give({ type: 'vote.reopen', voteId: vote.id, newVoteId: randomId() })) onClose();
  };
  return (
    <>
      <Button variant="quiet" className="votes-aside" onClick={() => setAsking(true)}>
        {t('votes.remove')}
      </Button>
      {isFree && <Button onClick={again}>{t('votes.again')}</Button>}
      {ready}
    </>
  );
}
