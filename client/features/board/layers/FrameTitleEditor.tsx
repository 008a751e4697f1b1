import { type KeyboardEvent, useCallback, useEffect } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoundText, useNotePart } from '#client/sync/hooks.ts';
import { limits } from '#shared/strategy/field.ts';
import { useBoard, useBoardNode } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';

/** The title of a frame, edited where it stands. Enter and Escape are done with it. */
export function FrameTitleEditor({ frameId }: { frameId: string }) {
  const t = useTexts();
  const { workshop } = useBoard();
  const isGone = useNotePart(frameId, (note) => note === undefined);
  const node = useBoardNode(frameId);
  const { bind } = useBoundText({ entity: 'notes', id: frameId }, 'title');

  useEffect(() => {
    workshop.presence.setEditing({ itemId: frameId, field: 'title' });
    return () => {
      workshop.presence.setEditing(null);
      workshop.findings.fieldLeft();
    };
  }, [workshop, frameId]);

  useEffect(() => {
    if (isGone) boardUi.patch({ editing: null });
  }, [isGone]);

  const takeElement = useCallback(
    (element: HTMLInputElement | null) => {
      const release = bind(element);
      element?.focus({ preventScroll: true });
      element?.select();
      return release;
    },
    [bind],
  );

  if (isGone || !node) return null;
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    const board = event.currentTarget.closest<HTMLElement>('.board');
    boardUi.patch({ editing: null });
    board?.focus({ preventScroll: true });
  };
  const { x, y } = node.position;
  return (
    <div
      className="frame-title-editor nodrag nopan nowheel"
      style={{ transform: `translate(${x}px, ${y}px)`, width: node.width }}
    >
      <input
        ref={takeElement}
        aria-label={t('board.frameTitle')}
        placeholder={t('board.untitledFrame')}
        maxLength={limits.textLength}
        onKeyDown={handleKeyDown}
        onBlur={() => {
          if (boardUi.getState().editing === frameId) boardUi.patch({ editing: null });
        }}
      />
    </div>
  );
}
