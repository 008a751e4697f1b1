import { overlaps } from '#shared/layout/boxes.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { rectOf } from '../hands/drag-session.ts';

/** A point in board units. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the picture of the notes lies in the pile: over cards that lie as usual, under notes that do; as in `overview.css`. */
const zIndexOfSheet = 1_000_001;

/**
 * Of all nodes, those that cannot be part of the picture: all that is not at rest, and what a picture at one height in
 * the pile would show over something that lies on it, or under something that it lies on. In their order.
 */
export function standingOut(
  nodes: readonly BoardNode[],
  isAtRest: (node: BoardNode) => boolean,
): BoardNode[] {
  const piled = inPile(nodes);
  const firstOver = piled.findIndex((node) => zIndexOf(node) > zIndexOfSheet);
  const split = firstOver < 0 ? piled.length : firstOver;
  const out = new Set<BoardNode>();
  /** Goes through a part of the pile, away from the picture's own place at its far end. */
  const sort = (part: readonly BoardNode[]) => {
    const standing: BoardNode[] = [];
    for (const node of part) {
      if (isAtRest(node) && !standing.some((one) => overlaps(rectOf(one), rectOf(node)))) continue;
      standing.push(node);
      out.add(node);
    }
  };
  sort(piled.slice(split));
  sort(piled.slice(0, split).reverse());
  return nodes.filter((node) => out.has(node));
}

/** The nodes from the lowest in the pile to the highest; the same array when they are in that order already. */
export function inPile(nodes: readonly BoardNode[]): readonly BoardNode[] {
  const isOrdered = nodes.every((node, index) => {
    const before = nodes[index - 1];
    return !before || zIndexOf(before) <= zIndexOf(node);
  });
  return isOrdered ? nodes : nodes.toSorted((a, b) => zIndexOf(a) - zIndexOf(b));
}

/** What one sees at a point: the highest of the nodes that are there. A look at each of them takes microseconds. */
export function topmostAt(nodes: readonly BoardNode[], { x, y }: Point): BoardNode | undefined {
  let found: BoardNode | undefined;
  for (const node of nodes) {
    const { position, width = 0, height = 0 } = node;
    const isThere = x >= position.x && x <= position.x + width && y >= position.y && y <= position.y + height;
    if (isThere && (!found || zIndexOf(node) >= zIndexOf(found))) found = node;
  }
  return found;
}

function zIndexOf({ zIndex = 0 }: BoardNode): number {
  return zIndex;
}
