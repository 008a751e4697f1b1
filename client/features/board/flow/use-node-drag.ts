import type { OnNodeDrag } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '#client/i18n/use-texts.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import { beginDrag, type DragSession, placesAfter } from '../hands/drag-session.ts';
import { duplicateTo } from '../hands/duplicate.ts';
import { hand } from '../hands/hand-store.ts';
import { snap } from '../hands/snap.ts';
import { tellLocked } from '../hands/tell-locked.ts';
import type { Camera, Point } from './camera.ts';
import { writeDrop, zoneAt } from './drop.ts';
import type { BoardNode } from './node-store.ts';

/** How near an edge on screen must come to snap to it, in px. */
const snapReach = 6;

/**
 * Handlers of dragging: local and presence while it lasts, one write on drop. React Flow tells where the pointer is;
 * what moves and where it lands is worked out here.
 */
export function useNodeDrag(camera: Camera, canEdit: boolean) {
  const board = useBoard();
  const t = useTexts();

  const handlers = useMemo(() => {
    const { nodes, workshop } = board;
    let session: DragSession | null = null;
    let by: Point = { x: 0, y: 0 };
    // Where the pointer took hold: the drag itself begins only once it has moved, and would lag by that much.
    let pressedAt: Point = { x: 0, y: 0 };
    const press = (event: PointerEvent) => {
      if (event.isPrimary) pressedAt = camera.toBoard({ x: event.clientX, y: event.clientY });
    };

    const end = () => {
      session = null;
      boardUi.patch({ dropTarget: null });
      hand.letGo();
      nodes.drop();
    };

    const start: OnNodeDrag<BoardNode> = (event, node) => {
      if (!canEdit || boardUi.getState().menu) return;
      by = { x: 0, y: 0 };
      // Held where it is: its form says why. A copy may go elsewhere.
      if (!event.altKey && workshop.rights.reason(node.id) !== null) return;
      session = beginDrag(board, node.id, camera.seen(), event.altKey);
      if (!session) {
        if (node.type !== 'finding') tellLocked(board, t, [node.id], true);
        return;
      }
      hand.patch({ isBusy: true, isCopying: event.altKey });
      if (!session.isCarried) return;
      const ids = new Set([...session.moved.map(({ id }) => id), ...session.followers.keys()]);
      // What is carried is shown as a picture of its elements: all of them have to be there.
      flushSync(() => nodes.carry(ids, node.id));
      hand.patch({ carry: { ids, dx: 0, dy: 0 } });
    };

    const move: OnNodeDrag<BoardNode> = (event) => {
      if (!session) return;
      const { grabbed, around, neighbours, zones, told } = session;
      const pointer = camera.toBoard(pointOf(event));
      const wish = { x: pointer.x - pressedAt.x, y: pointer.y - pressedAt.y };
      const isLoose = event.ctrlKey || event.metaKey;
      const rect = { ...around, x: around.x + wish.x, y: around.y + wish.y };
      const landed = isLoose ? { ...rect, guides: [] } : snap(rect, neighbours, snapReach / camera.zoom());
      by = { x: landed.x - around.x, y: landed.y - around.y };
      const { carry } = hand.getState();
      hand.patch({
        guides: landed.guides,
        isCopying: event.altKey,
        ...(carry ? { carry: { ...carry, dx: by.x, dy: by.y } } : {}),
      });
      if (!carry) nodes.move(placesAfter(session, by.x, by.y), grabbed.id);
      boardUi.patch({ dropTarget: session.carriesNotes ? zoneAt(zones, pointer) : null });
      workshop.presence.setCursor(pointer, {
        ids: told,
        around,
        dx: Math.round(by.x),
        dy: Math.round(by.y),
      });
    };

    const stop: OnNodeDrag<BoardNode> = (event) => {
      if (!session) return;
      const { moved, pinned, stays } = session;
      const { dropTarget } = boardUi.getState();
      const places = placesAfter(session, by.x, by.y);
      if (by.x !== 0 || by.y !== 0) {
        const ids = moved.map(({ id }) => id);
        if (event.altKey) {
          if (!duplicateTo(board, ids, places, t('board.refused'))) showToast(t('hands.cannotDuplicate'));
        } else {
          const dropped = moved.map(({ id, type, position }) => ({
            id,
            type,
            position: places.get(id) ?? position,
          }));
          const along = [...places].filter(([id]) => pinned.has(id));
          writeDrop(board, dropped, dropTarget, new Map(along));
          tellLocked(board, t, stays, false);
        }
      }
      workshop.presence.setCursor(camera.toBoard(pointOf(event)), null);
      end();
    };

    /** Puts everything back where it was: Escape, or a second finger. */
    const cancel = () => {
      if (!session) return false;
      workshop.presence.setCursor(null, null);
      end();
      return true;
    };

    return { start, move, stop, cancel, press };
  }, [board, camera, canEdit, t]);

  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !handlers.cancel()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', handleKey, true);
    window.addEventListener('pointerdown', handlers.press, true);
    const stopFollowing = boardUi.subscribe(() => {
      if (boardUi.getState().isPanning) handlers.cancel();
    });
    return () => {
      stopFollowing();
      window.removeEventListener('keydown', handleKey, true);
      window.removeEventListener('pointerdown', handlers.press, true);
      handlers.cancel();
    };
  }, [handlers]);

  return handlers;
}

/** Where a mouse or the first finger is, in the window. */
export function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent | React.TouchEvent): Point {
  const touch = 'touches' in event ? (event.touches[0] ?? event.changedTouches[0]) : undefined;
  const at = touch ?? ('clientX' in event ? event : { clientX: 0, clientY: 0 });
  return { x: at.clientX, y: at.clientY };
}
