import { CircleDot, Minus, Plus } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { openVoteWindow, type VoteMark } from '#client/ui-state/vote-marks.ts';
import { titleOnBoard } from '#shared/elements/title-on-board.ts';
import { Dots } from './Dots.tsx';
import { useDots } from './use-ballot.ts';
import { useVoteTitle } from './use-vote-title.ts';
import './vote-dots.css';

export interface DotControlProps {
  id: string;
  mark: VoteMark;
  place: 'board' | 'list';
}

/** On the board the arrow keys walk from card to card, and `.` and `,` do what these buttons do: no stops of their own. */
const tabIndexOf = { board: -1, list: 0 } as const;

/** So many dots are drawn one by one. */
const drawnDots = 5;

/** My dots on one thing with buttons to add and take one; once the vote is closed, what it got. */
export function DotControl({ id, mark, place }: DotControlProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { add, take } = useDots();
  const title = useStrategySelector((strategy) => titleOnBoard(strategy, id, language) ?? '');
  const titleOf = useVoteTitle();
  const voteId = mark.kind === 'result' ? mark.voteId : null;
  const vote = useStrategySelector(({ votes }) => votes.find((one) => one.id === voteId));
  const tabIndex = tabIndexOf[place];
  // A click here is no click on the card under it.
  const alone = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    act();
  };

  if (mark.kind === 'result') {
    const label = t('votes.got', { count: mark.dots });
    return (
      <button
        type="button"
        className={`vote-dots vote-dots--${place} vote-dots--result nodrag`}
        tabIndex={tabIndex}
        title={t('votes.resultOf', { title: titleOf(vote ?? {}) })}
        onClick={alone(() => openVoteWindow({ kind: 'result', voteId: mark.voteId }))}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <CircleDot size={13} strokeWidth={2} aria-hidden="true" />
        <span className="tabular">{label}</span>
      </button>
    );
  }

  const { mine, canAdd } = mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons on a card are no fieldset.
    <span
      className={classNames('vote-dots', `vote-dots--${place}`, mine > 0 && 'vote-dots--mine', 'nodrag')}
      role="group"
      aria-label={t('votes.dotsOn', { title, count: mine })}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {mine > 0 && (
        <button
          type="button"
          className="vote-dots__step"
          tabIndex={tabIndex}
          aria-label={t('votes.take', { title })}
          title={t('votes.takeHint')}
          onClick={alone(() => take(id))}
        >
          <Minus size={14} strokeWidth={2.25} aria-hidden="true" />
        </button>
      )}
      {mine > 0 && (
        <span className="vote-dots__mine tabular" aria-hidden="true">
          {mine <= drawnDots ? <Dots placed={mine} /> : mine}
        </span>
      )}
      {(canAdd || mine === 0) && (
        <button
          type="button"
          className="vote-dots__step vote-dots__step--add"
          tabIndex={tabIndex}
          aria-label={t('votes.add', { title })}
          aria-disabled={!canAdd || undefined}
          title={canAdd ? t('votes.addHint') : t('votes.noneLeft')}
          onClick={alone(() => add(id))}
        >
          <Plus size={14} strokeWidth={2.25} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
