import type { Rect } from '#shared/layout/boxes.ts';
import type { BoardNode } from './node-store.ts';
import { surroundings } from './surroundings.ts';

/** Below this many nodes React Flow gets them all; it looks at each of its nodes in every frame of a movement. */
const mostWithoutWindow = 800;

/**
 * The nodes in the surroundings of what is seen, so that a large board costs no more per frame than a small one. What is
 * in the hand stays.
 */
export interface NodeWindow {
  /** The nodes to show: the same array until one of them is another, and as long as the window stays where it is. */
  readonly nodesIn: (all: BoardNode[], seen: Rect) => BoardNode[];
}

/** Makes a window that has not seen anything yet. */
export function createNodeWindow(): NodeWindow {
  let frame: Rect | null = null;
  let lastAll: BoardNode[] = [];
  let shown: BoardNode[] = [];

  const cut = (all: BoardNode[], rect: Rect) => {
    shown = all.filter((node) => isIn(rect, node));
  };

  /** Puts in what changed, without a look at the rest; false when something came in or went out. */
  const patch = (all: BoardNode[], rect: Rect): boolean => {
    if (all.length !== lastAll.length) return false;
    const changes = new Map<BoardNode, BoardNode>();
    for (let index = 0; index < all.length; index += 1) {
      const [was, is] = [lastAll[index], all[index]];
      if (was === is) continue;
      if (!was || !is || was.id !== is.id || isIn(rect, was) !== isIn(rect, is)) return false;
      if (isIn(rect, is)) changes.set(was, is);
    }
    if (changes.size > 0) shown = shown.map((node) => changes.get(node) ?? node);
    return true;
  };

  return {
    nodesIn: (all, seen) => {
      if (all.length <= mostWithoutWindow) return all;
      // As long as the board has no size there is nothing to see.
      if (seen.w <= 0 || seen.h <= 0) return shown;
      const before = frame;
      frame = surroundings(before, seen);
      if (frame !== before) cut(all, frame);
      else if (all !== lastAll && !patch(all, frame)) cut(all, frame);
      lastAll = all;
      return shown;
    },
  };
}

function isIn(rect: Rect, node: BoardNode): boolean {
  return node.dragging === true || overlaps(rect, node);
}

function overlaps(rect: Rect, { position, width = 0, height = 0 }: BoardNode): boolean {
  return (
    position.x < rect.x + rect.w &&
    position.x + width > rect.x &&
    position.y < rect.y + rect.h &&
    position.y + height > rect.y
  );
}
