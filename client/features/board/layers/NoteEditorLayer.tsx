import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { noteColors } from '#client/elements/StickyNoteCard.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoundText, useNotePart } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { removeItem } from '#shared/board/operations.ts';
import { useBoard, useBoardNode } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import { useCamera } from '../flow/camera.ts';
import type { NextPlace } from '../hands/next-note.ts';
import { useGoOn } from '../hands/use-go-on.ts';
import { FrameTitleEditor, NoteCarets } from '../later-parts.ts';

/** The one editor of the board: over the note whose text is being written. It stays while the board pans away. */
export function NoteEditorLayer() {
  const editing = useBoardUi((ui) => ui.editing);
  return editing === null ? null : <Editor key={editing} noteId={editing} />;
}

function Editor({ noteId }: { noteId: string }) {
  const shape = useNotePart(noteId, (note) => note?.shape);
  return shape === 'frame' ? <FrameTitleEditor frameId={noteId} /> : <NoteEditor noteId={noteId} />;
}

function NoteEditor({ noteId }: { noteId: string }) {
  const t = useTexts();
  const { model, workshop } = useBoard();
  // The text itself goes from the document into the field without any of this being drawn again.
  const shape = useNotePart(noteId, (note) => note?.shape);
  const title = useNotePart(noteId, (note) => note?.title);
  const departmentId = useNotePart(noteId, (note) => note?.departmentId ?? null);
  const node = useBoardNode(noteId);
  const { bind, refusal } = useBoundText({ entity: 'notes', id: noteId }, 'text', { showsAlone: true });
  const goOn = useGoOn(useCamera());
  const isGone = shape === undefined;

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

  const [element, setElement] = useState<HTMLTextAreaElement | null>(null);
  const takeElement = useCallback(
    (taken: HTMLTextAreaElement | null) => {
      const release = bind(taken);
      if (taken) {
        taken.focus({ preventScroll: true });
        taken.setSelectionRange(taken.value.length, taken.value.length);
      }
      setElement(taken);
      return release;
    },
    [bind],
  );

  if (isGone || !node) return null;
  const isFreeText = shape === 'text';
  const close = () => {
    if (boardUi.getState().editing !== noteId) return;
    boardUi.patch({ editing: null });
    // Text without paper that says nothing could not be found again, and of the last of a row nobody asked for it.
    const { text } = workshop.store.item('notes', noteId) ?? {};
    const isPassing = boardUi.getState().wentOnTo === noteId;
    boardUi.patch({ wentOnTo: null });
    if ((isFreeText || isPassing) && text === '') removeItem(workshop.board, 'notes', noteId);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const next = isFreeText ? null : nextPlaceOf(event);
    const isControl = event.ctrlKey || event.metaKey;
    if (!next && event.key !== 'Escape' && !(event.key === 'Enter' && isControl)) return;
    event.preventDefault();
    if (next && event.currentTarget.value.trim() !== '') {
      boardUi.patch({ wentOnTo: null });
      goOn(noteId, next);
      return;
    }
    const board = event.currentTarget.closest<HTMLElement>('.board');
    close();
    board?.focus({ preventScroll: true });
  };
  const { x, y } = node.position;
  return (
    <div
      className={classNames('note-editor nodrag nopan nowheel', isFreeText && 'note-editor--text')}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width: node.width,
        height: node.height,
        ...noteColors(departmentLook(model.strategy().departments, departmentId, model.language)),
      }}
    >
      {title && !isFreeText && <div className="sticky-note__title">{title}</div>}
      <div className="note-editor__field">
        <textarea
          ref={takeElement}
          aria-label={isFreeText ? t('board.freeText') : t('board.noteText')}
          placeholder={t('board.notePlaceholder')}
          onKeyDown={handleKeyDown}
          onBlur={close}
        />
        <NoteCarets noteId={noteId} element={element} />
      </div>
      {refusal === 'too-long' && (
        <p className="note-editor__problem" role="alert">
          {t('board.tooLong')}
        </p>
      )}
    </div>
  );
}

/** Tab goes on beside, Enter below. On a screen keyboard Enter makes a line: it has no Shift to do that with. */
function nextPlaceOf(event: KeyboardEvent): NextPlace | null {
  const hasModifier = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
  if (hasModifier || event.nativeEvent.isComposing) return null;
  if (event.key === 'Tab') return 'beside';
  const isScreenKeyboard = window.matchMedia('(pointer: coarse)').matches;
  return event.key === 'Enter' && !isScreenKeyboard ? 'below' : null;
}
