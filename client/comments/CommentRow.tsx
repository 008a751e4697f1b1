import { Trash2 } from 'lucide-react';
import { useDepartment } from '#client/forms/use-department.ts';
import { useUndoToast } from '#client/forms/use-undo-toast.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useMe, useSession } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { Swatch } from '#client/ui/Chip.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { removeComment, writerOfComment } from '#shared/board/comment-operations.ts';
import type { Comment } from '#shared/comments/threads.ts';
import { formatDateTime } from '#shared/text/format.ts';
import { CommentText } from './CommentText.tsx';

interface CommentRowProps {
  readonly comment: Comment;
  /** What was said back to it: it goes along when the comment is thrown away. */
  readonly replies: readonly Comment[];
  readonly canEdit: boolean;
}

/** One comment: who, of which department, when, and what they said. */
export function CommentRow({ comment, replies, canEdit }: CommentRowProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const tell = useUndoToast();
  const isRemovable = useIsRemovable(comment, replies) && canEdit;
  const department = useDepartment(comment.departmentId, language);
  const name = comment.by || t('comments.somebody');

  const remove = () => {
    const removed = removeComment(board, comment.id);
    if (removed.ok) tell(replies.length > 0 ? t('comments.removedThread') : t('comments.removed'));
    else showToast(t('comments.gone'), { tone: 'problem' });
  };

  return (
    <div className="comment">
      <div className="comment__who">
        {department && <Swatch color={department.color} isSecondRound={department.isSecondRound} />}
        <span className="comment__name">
          <strong>{name}</strong>
          {department && !comment.onBehalf && <span>{department.name}</span>}
          {comment.onBehalf && <span>{t('forms.onBehalf', { department: comment.onBehalf })}</span>}
        </span>
        {isRemovable && (
          <IconButton size="small" label={t('comments.remove', { name })} onClick={remove}>
            <Trash2 size={14} strokeWidth={1.75} />
          </IconButton>
        )}
      </div>
      {comment.at && (
        <time className="comment__when" dateTime={comment.at}>
          {formatDateTime(comment.at, language)}
        </time>
      )}
      <CommentText text={comment.text} />
    </div>
  );
}

/** A facilitator throws any comment away; others their own, as long as nobody else answered it. */
function useIsRemovable(comment: Comment, replies: readonly Comment[]): boolean {
  const { doc } = useBoardWriter();
  const me = useMe();
  const { clients } = useSession();
  if (me.role === 'facilitator') return true;
  return [comment, ...replies].every(({ id, authorId }) => {
    if (authorId !== null) return authorId === me.participantId;
    // Written before comments knew their participant.
    const client = writerOfComment(doc, id);
    return client === me.clientId || (client !== null && clients[String(client)] === me.participantId);
  });
}
