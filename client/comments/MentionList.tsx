import { useCallback, useId } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { flyTo, openItem } from '#client/ui-state/ui-store.ts';
import { openMentionsOf } from '#shared/comments/mentions.ts';
import type { CommentThread } from '#shared/comments/threads.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { CommentRow } from './CommentRow.tsx';
import { sameThreads } from './same-threads.ts';
import { wantThread } from './wanted-thread.ts';
import './comments.css';

/** The open conversations that call on my department, newest first; nothing when there are none. */
export function MentionList() {
  const t = useTexts();
  const titleId = useId();
  const { departmentId } = useMe();
  const threads = useStrategySelector(
    useCallback((strategy: Strategy) => openMentionsOf(strategy, departmentId), [departmentId]),
    sameThreads,
  );
  if (threads.length === 0) return null;
  return (
    <section className="mentions" aria-labelledby={titleId}>
      <h3 id={titleId} className="form-part__title">
        {t('comments.forMe')}
      </h3>
      <ul>
        {threads.map((thread) => (
          <Mention key={thread.first.id} thread={thread} />
        ))}
      </ul>
    </section>
  );
}

function Mention({ thread: { first } }: { thread: CommentThread }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { store } = useWorkshop();
  const isPhone = useIsPhone();
  const { item, id } = first;
  const title =
    useStrategySelector(
      useCallback(
        (strategy: Strategy) => (item === null ? null : titleOfAnything(strategy, item, language)),
        [item, language],
      ),
    ) || t('comments.nowhere');
  const open = () => {
    if (item === null) return;
    wantThread(id);
    // On a phone the card comes over the view; elsewhere both are seen.
    if (!isPhone) flyTo(cardIdOf(store.strategy(), item) ?? item);
    openItem(item);
  };
  return (
    <li className="mentions__one">
      <button
        type="button"
        className="mentions__open"
        aria-label={t('comments.openForMe', { title })}
        onClick={open}
      >
        {title}
      </button>
      <CommentRow comment={first} replies={[]} canEdit={false} />
    </li>
  );
}
