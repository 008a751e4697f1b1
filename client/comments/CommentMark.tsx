import { MessageSquare } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useOpenComments } from './comment-counts.ts';
import './comment-mark.css';

/** On a note on the board: how many conversations about it are open; nothing when there are none. */
export function CommentMark({ id }: { id: string }) {
  const count = useOpenComments(id);
  return count === 0 ? null : <OpenMark count={count} />;
}

function OpenMark({ count }: { count: number }) {
  const t = useTexts();
  const label = t('commentMarks.open', { count });
  return (
    <span className="comment-mark" role="img" aria-label={label} title={label}>
      <MessageSquare size={12} strokeWidth={2} aria-hidden="true" />
      {count}
    </span>
  );
}
