import { Check, CornerUpLeft, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { speakerOf } from '#client/sync/author.ts';
import { useBoardWriter, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { classNames } from '#client/ui/class-names.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { replyToComment, resolveComment } from '#shared/board/comment-operations.ts';
import type { CommentThread as Thread } from '#shared/comments/threads.ts';
import { CommentRow } from './CommentRow.tsx';
import { CommentWriter } from './CommentWriter.tsx';
import { isWantedThread } from './wanted-thread.ts';

/** One conversation: what it began with, what was said back, and what can be done with it. */
export function CommentThread({ thread, canEdit }: { thread: Thread; canEdit: boolean }) {
  const { first, replies } = thread;
  const root = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (!root.current || !isWantedThread(first.id)) return;
    bringIntoView(root.current, 'center');
    root.current.focus({ preventScroll: true });
  }, [first.id]);

  return (
    <li
      ref={root}
      className={classNames('comment-thread', first.resolved && 'comment-thread--resolved')}
      tabIndex={-1}
    >
      <CommentRow comment={first} replies={replies} canEdit={canEdit} />
      {replies.length > 0 && (
        <ul className="comment-thread__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentRow comment={reply} replies={[]} canEdit={canEdit} />
            </li>
          ))}
        </ul>
      )}
      {canEdit && <ThreadActions thread={thread} />}
    </li>
  );
}

function ThreadActions({ thread: { first } }: { thread: Thread }) {
  const t = useTexts();
  const board = useBoardWriter();
  const workshop = useWorkshop();
  const [isReplying, setIsReplying] = useState(false);
  const replyButton = useRef<HTMLButtonElement>(null);
  const wasReplying = useRef(false);
  const name = first.by || t('comments.somebody');

  // The keyboard comes back to where the answer began.
  useEffect(() => {
    if (wasReplying.current && !isReplying) replyButton.current?.focus();
    wasReplying.current = isReplying;
  }, [isReplying]);

  const post = (text: string) => {
    const added = replyToComment(board, first.id, { text, ...speakerOf(workshop) });
    if (added.ok) setIsReplying(false);
    else showToast(t('comments.notTaken'), { tone: 'problem' });
    return added.ok;
  };

  const toggleResolved = () => {
    if (!resolveComment(board, first.id, !first.resolved).ok)
      showToast(t('comments.gone'), { tone: 'problem' });
  };

  if (isReplying)
    return (
      <CommentWriter
        draftKey={first.id}
        label={t('comments.replyTo', { name })}
        placeholder={t('comments.replyHint')}
        onPost={post}
        onCancel={() => setIsReplying(false)}
      />
    );
  return (
    <div className="comment-thread__actions">
      <Button
        ref={replyButton}
        size="small"
        variant="quiet"
        icon={<CornerUpLeft size={14} strokeWidth={1.75} aria-hidden="true" />}
        aria-label={t('comments.replyTo', { name })}
        onClick={() => setIsReplying(true)}
      >
        {t('comments.reply')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={
          first.resolved ? (
            <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <Check size={14} strokeWidth={1.75} aria-hidden="true" />
          )
        }
        aria-label={first.resolved ? t('comments.reopenOf', { name }) : t('comments.resolveOf', { name })}
        onClick={toggleResolved}
      >
        {first.resolved ? t('comments.reopen') : t('comments.resolve')}
      </Button>
    </div>
  );
}
