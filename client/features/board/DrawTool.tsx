import { type ReactNode, useEffect, useState } from 'react';
import type { Rect } from '#shared/layout/boxes.ts';
import { boardUi, useBoardUi } from './board-ui.ts';
import type { Camera, Point } from './flow/camera.ts';
import type { BoardActions } from './use-board-actions.ts';

export interface DrawToolProps {
  readonly camera: Camera;
  readonly actions: Pick<BoardActions, 'drawFrame' | 'addTextAt'>;
  readonly element: () => HTMLElement | null;
}

/** What a press with a tool that draws must not also do to the board beneath. */
const swallowed = ['mousedown', 'touchstart', 'click', 'dblclick'] as const;

/**
 * The tools that put something where the pointer goes: text where it is pressed, a frame from where it is pressed to
 * where it is let go. Draws what is seen of a frame on its way.
 */
export function DrawTool({ camera, actions, element }: DrawToolProps): ReactNode {
  const tool = useBoardUi((ui) => ui.tool);
  const isDrawing = tool === 'text' || tool === 'frame';
  const [draft, setDraft] = useState<Rect | null>(null);

  useEffect(() => {
    const board = element();
    if (board) board.dataset['tool'] = tool;
    if (!board || !isDrawing) return;
    let start: Point | null = null;
    const isOnBoard = (event: Event) =>
      event.target instanceof Element && event.target.closest('.react-flow') !== null;
    const inBoard = ({ clientX, clientY }: PointerEvent): Point => {
      const { left, top } = board.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const swallow = (event: Event) => {
      if (!isOnBoard(event)) return;
      event.stopPropagation();
      event.preventDefault();
    };
    const handleDown = (event: PointerEvent) => {
      if (event.button !== 0 || !isOnBoard(event)) return;
      swallow(event);
      start = { x: event.clientX, y: event.clientY };
    };
    const handleMove = (event: PointerEvent) => {
      if (!start || tool !== 'frame') return;
      const { left, top } = board.getBoundingClientRect();
      setDraft(rectBetween({ x: start.x - left, y: start.y - top }, inBoard(event)));
    };
    const handleUp = (event: PointerEvent) => {
      if (!start) return;
      const from = camera.toBoard(start);
      const to = camera.toBoard({ x: event.clientX, y: event.clientY });
      start = null;
      setDraft(null);
      // The click that belongs to this press comes after it and would deselect what was just made.
      board.addEventListener('click', swallow, { capture: true, once: true });
      boardUi.patch({ tool: 'select' });
      if (tool === 'text') actions.addTextAt(from);
      else actions.drawFrame(rectBetween(from, to));
    };
    board.addEventListener('pointerdown', handleDown, true);
    for (const name of swallowed) board.addEventListener(name, swallow, true);
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    return () => {
      board.removeEventListener('pointerdown', handleDown, true);
      for (const name of swallowed) board.removeEventListener(name, swallow, true);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      setDraft(null);
    };
  }, [tool, isDrawing, camera, actions, element]);

  if (!draft) return null;
  const { x, y, w, h } = draft;
  return (
    <div className="frame-draft" style={{ transform: `translate(${x}px, ${y}px)`, width: w, height: h }} />
  );
}

function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  };
}
