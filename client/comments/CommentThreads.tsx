import { ChevronRight } from 'lucide-react';
import { useCallback, useId, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { speakerOf } from '#client/sync/author.ts';
import { useBoardWriter, useCanComment, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { addComment } from '#shared/board/comment-operations.ts';
import { commentPlaceOf } from '#shared/comments/place.ts';
import { type CommentThread as Thread, threadsOn } from '#shared/comments/threads.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { CommentThread } from './CommentThread.tsx';
import { CommentWriter } from './CommentWriter.tsx';
import { sameThreads } from './same-threads.ts';
import './comments.css';

interface Conversations {
  /** What a new comment is about. */
  readonly item: string;
  readonly threads: readonly Thread[];
}

/** The conversations about a card, note, theme or block: open ones first, resolved ones folded away, and a new one. */
export function CommentThreads({ itemId }: { itemId: string }) {
  const t = useTexts();
  const titleId = useId();
  const board = useBoardWriter();
  const workshop = useWorkshop();
  const canEdit = useCanComment();
  const here = useStrategySelector(
    useCallback((strategy: Strategy) => conversationsOn(strategy, itemId), [itemId]),
    isSame,
  );
  if (!here || (!canEdit && here.threads.length === 0)) return null;
  const open = here.threads.filter(({ first }) => !first.resolved);
  const resolved = here.threads.filter(({ first }) => first.resolved);

  const post = (text: string) => {
    const added = addComment(board, here.item, { text, ...speakerOf(workshop) });
    if (!added.ok) showToast(t('comments.notTaken'), { tone: 'problem' });
    return added.ok;
  };

  return (
    <section className="comments" aria-labelledby={titleId}>
      <h3 id={titleId} className="form-part__title">
        {t('comments.title', { count: open.length })}
      </h3>
      {open.length > 0 && <ThreadList threads={open} canEdit={canEdit} />}
      {resolved.length > 0 && <Resolved threads={resolved} canEdit={canEdit} />}
      {canEdit && (
        <CommentWriter
          key={here.item}
          draftKey={here.item}
          label={t('comments.write')}
          placeholder={t('comments.writeHint')}
          onPost={post}
        />
      )}
    </section>
  );
}

function ThreadList({ threads, canEdit }: { threads: readonly Thread[]; canEdit: boolean }) {
  return (
    <ul className="comments__threads">
      {threads.map((thread) => (
        <CommentThread key={thread.first.id} thread={thread} canEdit={canEdit} />
      ))}
    </ul>
  );
}

function Resolved({ threads, canEdit }: { threads: readonly Thread[]; canEdit: boolean }) {
  const t = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className="comments__fold"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((was) => !was)}
      >
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
        {t('comments.resolved', { count: threads.length })}
      </button>
      {isOpen && <ThreadList threads={threads} canEdit={canEdit} />}
    </div>
  );
}

function conversationsOn(strategy: Strategy, itemId: string): Conversations | null {
  const place = commentPlaceOf(strategy, itemId);
  return place && { item: place.item, threads: threadsOn(strategy, place.cardId) };
}

function isSame(one: Conversations | null, other: Conversations | null): boolean {
  if (!one || !other) return one === other;
  return one.item === other.item && sameThreads(one.threads, other.threads);
}
