import { useEffect, useMemo, useState } from 'react';
import type { Rect } from '#shared/layout/boxes.ts';
import type { BoardNode } from './node-store.ts';
import { useViewportSource, type ViewportSource } from './viewport.ts';

/** Below this many nodes React Flow gets them all; it looks at each of its nodes in every frame of a movement. */
const mostWithoutWindow = 800;

/**
 * The nodes in and around what is seen. The window reaches one screen further on each side and moves only when its edge
 * comes into view, so that a large board costs no more per frame than a small one. What is in the hand stays.
 */
export function useNodeWindow(nodes: BoardNode[]): BoardNode[] {
  const viewport = useViewportSource();
  const isLarge = nodes.length > mostWithoutWindow;
  const [shown, setShown] = useState<Rect | null>(null);

  useEffect(() => {
    if (!isLarge) return;
    const follow = () =>
      setShown((before) => {
        const seen = seenRect(viewport);
        return before && contains(before, seen) && seen.w * mostTimesWider > before.w ? before : around(seen);
      });
    follow();
    return viewport.subscribe(follow);
  }, [viewport, isLarge]);

  return useMemo(() => {
    if (!isLarge || !shown) return nodes;
    return nodes.filter((node) => node.dragging || overlaps(shown, node));
  }, [nodes, isLarge, shown]);
}

/** After zooming in this far, a window that was made for the wider view holds more than is needed. */
const mostTimesWider = 9;

function seenRect(viewport: ViewportSource): Rect {
  const { x, y, zoom } = viewport.current();
  const { width, height } = viewport.size();
  return { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
}

function around({ x, y, w, h }: Rect): Rect {
  return { x: x - w, y: y - h, w: 3 * w, h: 3 * h };
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

function overlaps(rect: Rect, { position, width = 0, height = 0 }: BoardNode): boolean {
  return (
    position.x < rect.x + rect.w &&
    position.x + width > rect.x &&
    position.y < rect.y + rect.h &&
    position.y + height > rect.y
  );
}
