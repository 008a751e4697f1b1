import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import type { Camera, Point } from './camera.ts';
import { type DropZone, dropZones, writeDrop, zoneAt } from './drop.ts';
import type { BoardNode } from './node-store.ts';

interface DragState {
  readonly start: ReadonlyMap<string, Point>;
  readonly zones: readonly DropZone[];
  /** Notes that flow under a dragged card and go along with it, with the card that they follow. */
  readonly followers: ReadonlyMap<string, { readonly cardId: string; readonly start: Point }>;
  readonly carriesNotes: boolean;
}

/** Handlers of dragging: local and presence while it lasts, one write on drop. */
export function useNodeDrag(camera: Camera, canEdit: boolean) {
  const board = useBoard();
  const state = useRef<DragState | null>(null);

  return useMemo(() => {
    const { model, nodes, workshop } = board;

    const start: OnNodeDrag<BoardNode> = (_event, _node, dragged) => {
      const ids = new Set(dragged.map(({ id }) => id));
      const layout = model.layout();
      const followers = new Map<string, { cardId: string; start: Point }>();
      for (const note of layout.notes) {
        if (note.isPlaced || note.cardId === null || !ids.has(note.cardId) || ids.has(note.id)) continue;
        followers.set(note.id, { cardId: note.cardId, start: { x: note.x, y: note.y } });
      }
      state.current = {
        start: new Map(dragged.map(({ id, position }) => [id, { ...position }])),
        zones: dropZones(layout, ids),
        followers,
        carriesNotes: dragged.every(({ type }) => type === 'note'),
      };
    };

    const applyChanges = (changes: readonly NodeChange<BoardNode>[]) => {
      const drag = state.current;
      const moved = new Map<string, Point>();
      if (drag && drag.followers.size > 0) {
        const positions = new Map(
          changes.flatMap((change) =>
            change.type === 'position' && change.position ? [[change.id, change.position] as const] : [],
          ),
        );
        for (const [id, follower] of drag.followers) {
          const from = drag.start.get(follower.cardId);
          const to = positions.get(follower.cardId);
          if (from && to) {
            moved.set(id, { x: follower.start.x + to.x - from.x, y: follower.start.y + to.y - from.y });
          }
        }
      }
      nodes.drag(changes, moved);
    };

    const move: OnNodeDrag<BoardNode> = (event, node, dragged) => {
      const drag = state.current;
      const from = drag?.start.get(node.id);
      if (!drag || !from) return;
      const pointer = camera.toBoard(pointOf(event));
      boardUi.patch({ dropTarget: drag.carriesNotes ? zoneAt(drag.zones, pointer) : null });
      workshop.presence.setCursor(pointer, {
        ids: [...dragged.map(({ id }) => id), ...drag.followers.keys()],
        dx: Math.round(node.position.x - from.x),
        dy: Math.round(node.position.y - from.y),
      });
    };

    const stop: OnNodeDrag<BoardNode> = (event, node, dragged) => {
      const drag = state.current;
      const { dropTarget } = boardUi.getState();
      state.current = null;
      const from = drag?.start.get(node.id);
      const hasMoved = from !== undefined && (from.x !== node.position.x || from.y !== node.position.y);
      if (hasMoved && canEdit) writeDrop(board, dragged, dropTarget);
      boardUi.patch({ dropTarget: null });
      workshop.presence.setCursor(camera.toBoard(pointOf(event)), null);
      nodes.drop();
    };

    return { start, move, stop, applyChanges };
  }, [board, camera, canEdit]);
}

/** Where a mouse or the first finger is, in the window. */
export function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent | React.TouchEvent): Point {
  const touch = 'touches' in event ? (event.touches[0] ?? event.changedTouches[0]) : undefined;
  const at = touch ?? ('clientX' in event ? event : { clientX: 0, clientY: 0 });
  return { x: at.clientX, y: at.clientY };
}
