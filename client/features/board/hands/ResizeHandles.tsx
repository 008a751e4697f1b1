import { type PointerEvent, useEffect, useRef } from 'react';
import { useCanEdit, useNote } from '#client/sync/hooks.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { moveItems } from '#shared/board/operations.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import type { Note } from '#shared/strategy/strategy.ts';
import { useBoard, useBoardNode } from '../board-context.ts';
import { useBoardUi } from '../board-ui.ts';
import type { Camera } from '../flow/camera.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { rectOf } from './drag-session.ts';
import { hand, useHand } from './hand-store.ts';
import { useIsLocked } from './locks.ts';
import { boxOfNode } from './place-all.ts';
import { type Corner, corners, resized } from './resize.ts';
import { sizeRule, storedSize } from './size-rule.ts';

/** Corners to pull at, on the one note that is selected. */
export function ResizeHandles({ camera }: { camera: Camera }) {
  const id = useUi((ui) => (ui.selection.length === 1 ? (ui.selection[0] ?? '') : ''));
  const canEdit = useCanEdit(id);
  const isWriting = useBoardUi((ui) => ui.editing === id);
  const isLocked = useIsLocked(id);
  const note = useNote(id);
  const node = useBoardNode(id);
  if (!canEdit || !note || !node || isWriting || isLocked) return null;
  return <Handles note={note} node={node} camera={camera} />;
}

interface Pull {
  readonly pointerId: number;
  readonly corner: Corner;
  readonly start: Rect;
  readonly from: { readonly x: number; readonly y: number };
}

function Handles({ note, node, camera }: { note: Note; node: BoardNode; camera: Camera }) {
  const board = useBoard();
  const pull = useRef<Pull | null>(null);
  const isMoving = useHand((state) => state.isBusy) && pull.current === null;

  const end = () => {
    pull.current = null;
    hand.letGo();
    board.nodes.drop();
  };
  const cancelled = useRef(end);
  useEffect(() => {
    cancelled.current = end;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !pull.current) return;
      event.preventDefault();
      event.stopPropagation();
      cancelled.current();
    };
    window.addEventListener('keydown', handleKey, true);
    return () => {
      window.removeEventListener('keydown', handleKey, true);
      if (pull.current) cancelled.current();
    };
  }, []);

  const rectAt = ({ corner, start, from }: Pull, event: PointerEvent): Rect => {
    const zoom = camera.zoom();
    const by = { x: (event.clientX - from.x) / zoom, y: (event.clientY - from.y) / zoom };
    return resized(start, corner, by, sizeRule(note, start));
  };
  const begin = (event: PointerEvent<HTMLElement>, corner: Corner) => {
    if (event.button !== 0 || pull.current) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = { x: event.clientX, y: event.clientY };
    pull.current = { pointerId: event.pointerId, corner, start: rectOf(node), from };
    hand.patch({ isBusy: true });
  };
  const move = (event: PointerEvent) => {
    if (pull.current?.pointerId !== event.pointerId) return;
    board.nodes.resize(note.id, rectAt(pull.current, event));
  };
  const finish = (event: PointerEvent) => {
    const held = pull.current;
    if (held?.pointerId !== event.pointerId) return;
    const { x, y, ...size } = rectAt(held, event);
    const hasChanged = size.w !== held.start.w || size.h !== held.start.h;
    const box = boxOfNode(board, note.id);
    if (hasChanged && box) {
      moveItems(board.workshop.board, new Map([[note.id, { ...box, x, y, ...storedSize(note, size) }]]));
    }
    end();
  };

  if (isMoving) return null;
  const { x, y, w, h } = rectOf(node);
  return (
    <div
      className="resize-handles nodrag nopan"
      style={{ transform: `translate(${x}px, ${y}px)`, width: w, height: h }}
      aria-hidden="true"
    >
      {corners.map((corner) => (
        <span
          key={corner}
          data-corner={corner}
          onPointerDown={(event) => begin(event, corner)}
          onPointerMove={move}
          onPointerUp={finish}
          onPointerCancel={end}
        />
      ))}
    </div>
  );
}
