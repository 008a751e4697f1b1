import { type KeyboardEvent, useCallback, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentLook } from '#client/elements/department-look.ts';
import { noteColors } from '#client/elements/StickyNoteCard.tsx';
import { useNote, useSharedText } from '#client/sync/hooks.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';

/** The one editor of the board: over the note whose text is being written. It stays while the board pans away. */
export function NoteEditorLayer() {
  const editing = useBoardUi((ui) => ui.editing);
  return editing === null ? null : <NoteEditor key={editing} noteId={editing} />;
}

function NoteEditor({ noteId }: { noteId: string }) {
  const { t } = useTranslation();
  const { nodes, model, workshop } = useBoard();
  const note = useNote(noteId);
  const node = useSyncExternalStore(nodes.subscribe, () => nodes.find(noteId));
  const { bind, refusal } = useSharedText({ entity: 'notes', id: noteId }, 'text');
  const isGone = note === undefined;

  useEffect(() => {
    workshop.presence.setEditing({ itemId: noteId, field: 'text' });
    return () => {
      workshop.presence.setEditing(null);
      workshop.findings.fieldLeft();
    };
  }, [workshop, noteId]);

  useEffect(() => {
    if (isGone) boardUi.patch({ editing: null });
  }, [isGone]);

  const takeElement = useCallback(
    (element: HTMLTextAreaElement | null) => {
      const release = bind(element);
      if (element) {
        element.focus({ preventScroll: true });
        element.setSelectionRange(element.value.length, element.value.length);
      }
      return release;
    },
    [bind],
  );

  if (!note || !node) return null;
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    const board = event.currentTarget.closest<HTMLElement>('.board');
    boardUi.patch({ editing: null });
    board?.focus({ preventScroll: true });
  };
  const { x, y } = node.position;
  return (
    <div
      className="note-editor nodrag nopan nowheel"
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width: node.width,
        height: node.height,
        ...noteColors(departmentLook(model.strategy().departments, note.departmentId, model.language)),
      }}
    >
      {note.title && <div className="sticky-note__title">{note.title}</div>}
      <textarea
        ref={takeElement}
        aria-label={t('board.noteText')}
        placeholder={t('board.notePlaceholder')}
        onKeyDown={handleKeyDown}
        onBlur={() => {
          if (boardUi.getState().editing === noteId) boardUi.patch({ editing: null });
        }}
      />
      {refusal === 'too-long' && (
        <p className="note-editor__problem" role="alert">
          {t('board.tooLong')}
        </p>
      )}
    </div>
  );
}
