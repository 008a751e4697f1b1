import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useCanEdit, useMe } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import type { LeftNote } from '#client/writing/private-notes.ts';
import { usePrivateNotes } from '#client/writing/use-private-notes.ts';
import { addNote } from '#shared/board/note-operations.ts';

/** Notes of mine that nobody saw: they are mine to put on the board, to copy or to throw away. */
export function LeftNotes({ left }: { left: readonly LeftNote[] }) {
  const t = useTexts();
  const notes = usePrivateNotes();
  const board = useBoardWriter();
  const me = useMe();
  const canEdit = useCanEdit();

  const put = (note: LeftNote) => {
    const { name, participantId, departmentId } = me;
    const signature = { author: name, authorId: participantId, departmentId };
    if (!addNote(board, { ...signature, text: note.text, item: note.item }).ok) {
      return showToast(t('writing.failed'), { tone: 'problem' });
    }
    notes.discard(note);
    showToast(t('writing.leftPutDone'), { tone: 'ok' });
  };
  const copy = async () => {
    await navigator.clipboard.writeText(left.map(({ text }) => text).join('\n'));
    showToast(t('writing.leftCopied'), { tone: 'ok' });
  };

  return (
    <section className="writing-left" aria-label={t('writing.left')}>
      <h3>{t('writing.left')}</h3>
      <p>{canEdit ? t('writing.leftWhy') : t('writing.leftCannot')}</p>
      <ul className="writing-own__list">
        {left.map((note) => (
          <li key={`${note.round} ${note.id}`} className="writing-own__note">
            <p className="writing-own__text">{note.text}</p>
            <div className="writing-own__foot">
              <Button
                size="small"
                variant="quiet"
                aria-label={t('writing.remove', { text: note.text.slice(0, 40) })}
                onClick={() => notes.discard(note)}
              >
                {t('writing.leftRemove')}
              </Button>
              <Button
                size="small"
                disabled={!canEdit}
                aria-label={t('writing.leftPutOf', { text: note.text.slice(0, 40) })}
                onClick={() => put(note)}
              >
                {t('writing.leftPut')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {left.length > 1 && (
        <Button size="small" variant="quiet" onClick={() => void copy()}>
          {t('writing.leftCopy')}
        </Button>
      )}
    </section>
  );
}
