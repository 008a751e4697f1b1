import { useMemo, useSyncExternalStore } from 'react';
import { contains, type Rect } from '#shared/layout/boxes.ts';
import { seenIn } from '../follow/fit-view.ts';
import { useViewportSource } from './viewport.ts';

/** After zooming in this far, surroundings that were made for the wider view hold more than is needed. */
const mostTimesWider = 9;

/**
 * What is seen and one screen more on each side, in board units. The same object for as long as its edge has not come
 * into view: what is worked out for it need not be worked out again at each step of a movement.
 */
export function surroundings(before: Rect | null, seen: Rect): Rect {
  const stays = before && contains(before, seen) && seen.w * mostTimesWider >= before.w;
  return stays ? before : around(seen);
}

/** The surroundings of what is seen now; renders again only when they move. */
export function useSurroundings(): Rect {
  const viewport = useViewportSource();
  const now = useMemo(() => {
    let latest: Rect | null = null;
    return () => {
      latest = surroundings(latest, seenIn(viewport.current(), viewport.size()));
      return latest;
    };
  }, [viewport]);
  return useSyncExternalStore(viewport.subscribe, now);
}

function around({ x, y, w, h }: Rect): Rect {
  return { x: x - w, y: y - h, w: 3 * w, h: 3 * h };
}
