import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '#client/ui/toast-store.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { type Clip, clipLines } from '#shared/board/clip.ts';
import { clipActions } from './actions/clip-actions.ts';
import { useBoard } from './board-context.ts';
import { clipIn, isPictureAlone, writeClip } from './clipboard-data.ts';
import type { Camera, Point } from './flow/camera.ts';
import type { BoardActions } from './use-board-actions.ts';

interface ClipboardContext {
  readonly camera: Camera;
  readonly actions: Pick<BoardActions, 'removeSelected'>;
  readonly canEdit: boolean;
  readonly element: () => HTMLElement | null;
}

/** How much further each paste at the same place lies. */
const pasteStep = 24;

/** Copy, cut and paste of what is on the board, and paste of text from other programs as notes. */
export function useClipboard({ camera, actions, canEdit, element }: ClipboardContext): void {
  const board = useBoard();
  const { t } = useTranslation();
  const pointer = useRef<Point | null>(null);
  const last = useRef<{ readonly at: Point; readonly times: number } | null>(null);

  useEffect(() => {
    const { model } = board;
    const clips = clipActions({ board, t });
    const rememberPointer = (event: PointerEvent) => {
      const isOnBoard = event.target instanceof Element && element()?.contains(event.target);
      pointer.current = isOnBoard ? { x: event.clientX, y: event.clientY } : null;
    };

    const copy = (event: ClipboardEvent): Clip | null => {
      const clip = isOurs(event.target) && event.clipboardData ? clips.copySelected() : null;
      if (!clip || !event.clipboardData) return null;
      writeClip(event.clipboardData, clip, clipLines(model.strategy(), clip, model.language));
      event.preventDefault();
      return clip;
    };
    const handleCopy = (event: ClipboardEvent) => void copy(event);
    const handleCut = (event: ClipboardEvent) => {
      const clip = canEdit ? copy(event) : null;
      if (!clip) return;
      // What lies in a frame is cut along with it, as it is copied along.
      select(clip.items.map(({ id }) => id));
      actions.removeSelected();
    };

    /** Where a paste goes: at the pointer, else in the middle; a little further each time at the same place. */
    const placeOfPaste = (): Point => {
      const at = pointer.current ? camera.toBoard(pointer.current) : camera.middle();
      const times = last.current && isSamePoint(last.current.at, at) ? last.current.times + 1 : 0;
      last.current = { at, times };
      return { x: at.x + times * pasteStep, y: at.y + times * pasteStep };
    };

    const handlePaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || !canEdit || !isOurs(event.target)) return;
      const clip = clipIn(data);
      const text = data.getData('text/plain');
      const isAimed = pointer.current !== null;
      if (clip) clips.paste(clip, placeOfPaste(), isAimed);
      else if (text.trim() !== '') clips.addNotesFrom(text, placeOfPaste(), isAimed);
      else if (isPictureAlone(data)) showToast(t('board.noPictures'));
      else return;
      event.preventDefault();
    };

    document.addEventListener('copy', handleCopy);
    document.addEventListener('cut', handleCut);
    document.addEventListener('paste', handlePaste);
    window.addEventListener('pointermove', rememberPointer, { passive: true });
    return () => {
      document.removeEventListener('copy', handleCopy);
      document.removeEventListener('cut', handleCut);
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
