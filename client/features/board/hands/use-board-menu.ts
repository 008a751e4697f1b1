import { useCallback } from 'react';
import { select } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import type { Camera } from '../flow/camera.ts';
import { itemOfNode, selectedNodeIds } from '../flow/use-board-nodes.ts';
import { rectOf } from './drag-session.ts';
import { rectAround } from './snap.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens the menu of the board: at a point for a pointer, at what is selected for the keyboard. */
export function useBoardMenu(camera: Camera) {
  const { model, nodes } = useBoard();

  const openAt = useCallback(
    (at: Point, nodeId: string | null) => {
      const strategy = model.strategy();
      const node = nodeId === null ? undefined : nodes.find(nodeId);
      if (node?.type === 'finding') return;
      if (node && !selectedNodeIds(strategy).includes(node.id)) select([itemOfNode(strategy, node.id)]);
      if (!node) select([]);
      boardUi.patch({ menu: { ...at, isOnBoard: !node }, adding: null });
    },
    [model, nodes],
  );

  const openByKey = useCallback(() => {
    const rects = selectedNodeIds(model.strategy()).flatMap((id) => {
      const node = nodes.find(id);
      return node && node.type !== 'finding' ? [rectOf(node)] : [];
    });
    const around = rectAround(rects);
    const at = around ? { x: around.x + around.w, y: around.y } : camera.middle();
    boardUi.patch({ menu: { ...camera.toWindow(at), isOnBoard: !around } });
  }, [model, nodes, camera]);

  return { openAt, openByKey };
}
