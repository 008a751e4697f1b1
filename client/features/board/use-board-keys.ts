import { useEffect, useRef } from 'react';
import { followingStore, stopFollowing } from '#client/ui-state/following.ts';
import { flyTo, highlightFinding, lookThrough, select, uiStore } from '#client/ui-state/ui-store.ts';
import { useBoard } from './board-context.ts';
import { boardUi, type Tool } from './board-ui.ts';
import type { Camera, Point } from './flow/camera.ts';
import { itemOfNode, selectedNodeIds } from './flow/use-board-nodes.ts';
import { nearestInDirection } from './flow/walk.ts';
import { isFree, isTyping } from './key-target.ts';
import { toggleMinimap } from './minimap/minimap-open.ts';
import { type BoardActions, openCard } from './use-board-actions.ts';

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const nudgeStep = 8;
const bigNudgeStep = 40;

interface KeyContext {
  readonly camera: Camera;
  readonly actions: BoardActions;
  readonly canEdit: boolean;
  /** The board's own element: the stop of the Tab key. */
  readonly element: () => HTMLElement | null;
}

/**
 * The keys of the board: letters whenever nobody types, the others while the board or nothing at all has the focus.
 * Somebody who came to the board with the keyboard walks over it with the arrows; after a click the arrows move
 * what is selected.
 */
export function useBoardKeys(context: KeyContext): void {
  const board = useBoard();
  const { camera, actions, canEdit, element } = context;
  const pointer = useRef<Point | null>(null);

  useEffect(() => {
    const rememberPointer = (event: PointerEvent) => {
      const isOnBoard = event.target instanceof Node && element()?.contains(event.target);
      pointer.current = isOnBoard ? { x: event.clientX, y: event.clientY } : null;
    };

    const addNote = () => {
      if (!canEdit) return;
      if (pointer.current) actions.addNoteAt(camera.toBoard(pointer.current));
      else actions.addNoteInView();
    };

    const goTo = (id: string) => {
      const node = board.nodes.find(id);
      if (!node) return;
      boardUi.patch({ current: id });
      select([itemOfNode(board.model.strategy(), id)]);
      camera.reveal({ ...node.position, w: node.width ?? 0, h: node.height ?? 0 });
    };

    const walk = (direction: Point) => {
      const { current } = boardUi.getState();
      const from = board.nodes.find(current ?? selectedNodeIds(board.model.strategy())[0] ?? '');
      const next = nearestInDirection(board.nodes.nodes(), from, direction, camera.middle());
      if (next) goTo(next.id);
    };

    const handleArrow = (event: KeyboardEvent, direction: Point) => {
      const isWalking = boardUi.getState().current !== null || uiStore.getState().selection.length === 0;
      if (isWalking && !event.altKey) return walk(direction);
      if (!canEdit) return;
      const step = event.shiftKey ? bigNudgeStep : nudgeStep;
      actions.nudge(direction.x * step, direction.y * step);
    };

    const remove = () => {
      if (!canEdit) return;
      if (boardUi.getState().selectedLink !== null) actions.removeLine();
      else actions.removeSelected();
    };

    const takeTool = (tool: Tool) => () => boardUi.patch({ tool: canEdit ? tool : 'select' });

    const open = () => {
      const { connecting, current } = boardUi.getState();
      if (connecting !== null) {
        const target = selectedNodeIds(board.model.strategy())[0] ?? current;
        if (target) actions.finishConnecting(target);
        return;
      }
      const id = selectedNodeIds(board.model.strategy())[0];
      if (id === undefined) return;
      const isNote = ['note', 'frame'].includes(board.nodes.find(id)?.type ?? '');
      if (isNote && canEdit) actions.write(id);
      else if (!isNote) openCard(board, id);
    };

    const withControl: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
      k: () => boardUi.patch({ overlay: 'commands' }),
      f: () => boardUi.patch({ overlay: 'search' }),
      z: (event) => (event.shiftKey ? actions.redo() : actions.undo()),
      y: actions.redo,
      d: () => canEdit && actions.duplicateSelected(),
      g: (event) => canEdit && (event.shiftKey ? actions.ungroupSelected() : actions.groupSelected()),
      a: () => select(board.model.strategy().notes.map(({ id }) => id)),
    };

    const plain: Readonly<Record<string, () => void>> = {
      '?': () => boardUi.patch({ overlay: 'shortcuts' }),
      n: addNote,
      c: () => canEdit && actions.startConnecting(),
      t: takeTool('text'),
      f: takeTool('frame'),
      v: () => boardUi.patch({ tool: 'select' }),
      h: () => boardUi.patch({ tool: 'hand' }),
      m: toggleMinimap,
      '+': () => camera.zoomBy(1.25),
      '=': () => camera.zoomBy(1.25),
      '-': () => camera.zoomBy(0.8),
      delete: remove,
      backspace: remove,
      enter: open,
      escape: () => {
        const { connecting, tool } = boardUi.getState();
        const nextTool = tool === 'text' || tool === 'frame' ? 'select' : tool;
        boardUi.patch({ connecting: null, selectedLink: null, tool: nextTool, overlay: null, adding: null });
        if (connecting !== null || nextTool !== tool) return;
        if (followingStore.getState().followed !== null) return stopFollowing();
        select([]);
        highlightFinding(null);
        lookThrough(null);
        boardUi.patch({ current: null });
      },
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((stage) => [String(stage), () => flyTo({ stage })])),
    };

    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        const action = withControl[key];
        if (!action || (isTyping(event.target) && key !== 'k' && key !== 'f')) return;
        event.preventDefault();
        action(event);
        return;
      }
      if (isTyping(event.target)) return;
      // Letters and signs mean the board wherever the focus is; the other keys belong to the control that has it.
      if (event.key.length > 1 && !isFree(element())) return;
      // With Control an arrow resizes, which is for the keys of the hands.
      const direction = event.ctrlKey || event.metaKey ? undefined : arrows[event.key];
      const action = event.altKey ? undefined : plain[key];
      if (!direction && !action) return;
      event.preventDefault();
      if (direction) handleArrow(event, direction);
      else action?.();
    };

    window.addEventListener('keydown', handleKey);
    window.addEventListener('pointermove', rememberPointer, { passive: true });
    return () => {
      window.removeEventListener('keydown', handleKey);
      window.removeEventListener('pointermove', rememberPointer);
    };
  }, [board, camera, actions, canEdit, element]);
}
