import { useEffect, useRef } from 'react';
import { withPanelTexts } from '#client/i18n/i18n.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { whenViewShown } from '#client/ui-state/view-shown.ts';
import { useBoard } from './board-context.ts';
import type { Clipboard } from './clipboard.ts';
import type { Camera, Point } from './flow/camera.ts';
import { keepPasted } from './pasted.ts';
import type { BoardActions } from './use-board-actions.ts';

interface ClipboardContext {
  readonly camera: Camera;
  readonly actions: Pick<BoardActions, 'removeSelected'>;
  readonly canEdit: boolean;
  readonly element: () => HTMLElement | null;
}

const loadClipboard = withPanelTexts(() => import('./clipboard.ts'));

/** How much further each paste at the same place lies. */
const pasteStep = 24;

/** Copy, cut and paste of what is on the board, and paste of text from other programs as notes. */
export function useClipboard({ camera, actions, canEdit, element }: ClipboardContext): void {
  const board = useBoard();
  const t = useTexts();
  const pointer = useRef<Point | null>(null);
  const last = useRef<{ readonly at: Point; readonly times: number } | null>(null);

  useEffect(() => {
    let clipboard: Clipboard | null = null;
    const loading = whenViewShown()
      .then(loadClipboard)
      .then(({ createClipboard }) => {
        clipboard = createClipboard(board, t);
        return clipboard;
      });
    loading.catch(() => undefined);
    const rememberPointer = (event: PointerEvent) => {
      const isOnBoard = event.target instanceof Element && element()?.contains(event.target);
      pointer.current = isOnBoard ? { x: event.clientX, y: event.clientY } : null;
    };

    const handleCopy = (event: ClipboardEvent) => {
      const { clipboardData: data, target, type } = event;
      const remove = type === 'cut' ? actions.removeSelected : null;
      if (!data || !isOurs(target) || (remove && !canEdit)) return;
      if (clipboard) {
        if (remove ? clipboard.cut(data, remove) : clipboard.copy(data)) event.preventDefault();
      } else if (uiStore.getState().selection.length > 0) {
        event.preventDefault();
        void loading.then(({ copyLate }) => copyLate(remove));
      }
    };

    /** Where a paste goes: at the pointer, else in the middle; a little further each time at the same place. */
    const placeOfPaste = (): Point => {
      const at = pointer.current ? camera.toBoard(pointer.current) : camera.middle();
      const times = last.current && isSamePoint(last.current.at, at) ? last.current.times + 1 : 0;
      last.current = { at, times };
      return { x: at.x + times * pasteStep, y: at.y + times * pasteStep };
    };

    const handlePaste = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event;
      const pasted = data && canEdit && isOurs(target) ? keepPasted(data) : null;
      if (!pasted) return;
      event.preventDefault();
      const isAimed = pointer.current !== null;
      void loading.then(({ paste }) => paste(pasted, placeOfPaste, isAimed));
    };

    document.addEventListener('copy', handleCopy);
    document.addEventListener('cut', handleCopy);
    document.addEventListener('paste', handlePaste);
    window.addEventListener('pointermove', rememberPointer, { passive: true });
    return () => {
      document.removeEventListener('copy', handleCopy);
      document.removeEventListener('cut', handleCopy);
      document.removeEventListener('paste', handlePaste);
      window.removeEventListener('pointermove', rememberPointer);
    };
  }, [board, camera, actions, canEdit, element, t]);
}

/** Whether the clipboard is the board's now: nobody types, no dialog is open and no words are marked. */
function isOurs(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return false;
  const element = target instanceof Element ? target : null;
  if (element?.closest('input, textarea, select, [contenteditable]')) return false;
  return window.getSelection()?.isCollapsed ?? true;
}

function isSamePoint(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}
