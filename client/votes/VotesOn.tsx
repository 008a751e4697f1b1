import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useVoteTitle } from './use-vote-title.ts';
import { VoteDots } from './VoteDots.tsx';
import './vote-dots.css';

/** In the form of a card or note: my dots while it is voted on, and what it got in every vote that was held on it. */
export function VotesOn({ id }: { id: string }) {
  const t = useTexts();
  const titleOf = useVoteTitle();
  const results = useStrategySelector(
    (strategy) => resultsOf(strategy, id),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  return (
    <div className="votes-on">
      <VoteDots id={id} place="list" />
      {results.map(({ voteId, title, round, dots }) => (
        <button
          key={voteId}
          type="button"
          className="votes-on__result"
          onClick={() => openVoteWindow({ kind: 'result', voteId })}
        >
          {t('votes.gotIn', { count: dots, title: titleOf({ title, round }) })}
        </button>
      ))}
    </div>
  );
}

function resultsOf({ votes }: Strategy, id: string) {
  return votes.flatMap(({ id: voteId, title, round, results }) => {
    const dots = results.find(({ item }) => item === id)?.dots;
    return dots === undefined ? [] : [{ voteId, title, round, dots }];
  });
}
