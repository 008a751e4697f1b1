import { useId } from 'react';
import { useThread } from '#client/coverage/use-coverage.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { SelectField } from '#client/ui/TextField.tsx';
import { lookThrough, useUi } from '#client/ui-state/ui-store.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Thread } from '#shared/thread/thread.ts';
import { isSameForThreads } from '#shared/thread/ties.ts';
import { LooseCards } from './LooseCards.tsx';
import { ThreadOutline } from './ThreadOutline.tsx';

function strategyOf(strategy: Strategy): Strategy {
  return strategy;
}

/** What serves one goal, as an outline: on the board the same thread is drawn and the rest dimmed. */
export function GoalThread() {
  const t = useTexts();
  const [language] = useLanguage();
  const strategy = useStrategySelector(strategyOf, isSameForThreads);
  const goalId = useUi(({ lens }) => (lens?.kind === 'thread' ? lens.goalId : null));
  const thread = useThread(goalId);
  const { goals } = strategy;
  if (goals.length === 0) return <p className="coverage__empty">{t('coverage.noGoals')}</p>;
  return (
    <>
      <SelectField
        label={t('coverage.goal')}
        value={thread ? (goalId ?? '') : ''}
        options={[
          { value: '', label: t('coverage.chooseGoal') },
          ...goals.map(({ id }) => ({ value: id, label: titleOf(strategy, 'goals', id, language) })),
        ]}
        onChange={(id) => lookThrough(id === '' ? null : { kind: 'thread', goalId: id })}
      />
      {thread && <ChosenThread thread={thread} strategy={strategy} />}
    </>
  );
}

function ChosenThread({ thread, strategy }: { thread: Thread; strategy: Strategy }) {
  const t = useTexts();
  const headingId = useId();
  return (
    <>
      <ThreadOutline thread={thread} strategy={strategy} />
      <section className="thread__loose" aria-labelledby={headingId}>
        <h3 id={headingId}>{t('coverage.loose')}</h3>
        {thread.loose.length === 0 ? (
          <p>{t('coverage.looseNothing')}</p>
        ) : (
          <>
            <p>{t('coverage.looseText')}</p>
            <LooseCards cards={thread.loose} strategy={strategy} />
          </>
        )}
      </section>
    </>
  );
}
