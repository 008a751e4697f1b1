import { moveItems } from '#shared/board/operations.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';
import { followersOf } from './drag-session.ts';

/** The box to write for something at its present place, with the size that a frame needs. */
export function boxOfNode({ model, nodes }: BoardParts, id: string): Box | null {
  const node = nodes.find(id);
  if (!node || node.type === 'finding') return null;
  const { width = 0, height = 0, position } = node;
  const size = node.type === 'frame' ? { w: width, h: height } : {};
  return { ...size, ...model.strategy().layout[id], x: position.x, y: position.y };
}

/**
 * Writes new places as one step. What lies in a frame, or was pinned under a card, goes along as far as its frame or
 * card does; what has a place of its own among these keeps that.
 */
export function placeAll(board: BoardParts, places: ReadonlyMap<string, Point>): void {
  const { model, workshop } = board;
  const layout = model.layout();
  const stored = model.strategy().layout;
  const boxes = new Map<string, Box>();
  for (const [id, { x, y }] of places) {
    const box = boxOfNode(board, id);
    if (!box) continue;
    boxes.set(id, { ...box, x: Math.round(x), y: Math.round(y) });
    if (board.nodes.find(id)?.type === 'note') continue;
    for (const followerId of followersOf(layout, new Set([id])).followers.keys()) {
      const own = stored[followerId];
      if (!own || places.has(followerId)) continue;
      const by = { x: Math.round(x - box.x), y: Math.round(y - box.y) };
      boxes.set(followerId, { ...own, x: own.x + by.x, y: own.y + by.y });
    }
  }
  if (boxes.size > 0) moveItems(workshop.board, boxes);
}
