import { useEffect, useRef } from 'react';
import { useViewportSource } from './viewport.ts';

/** Distance of the dots on screen, the same in `regions.css`. */
const gap = 24;

/**
 * The dots of the paper. Panning moves them as a whole by less than their distance, and zooming leaves them as they are.
 * They lie on no layer of their own: the browser would make a dozen more for what lies over them, and sort and paint
 * these apart at each step.
 */
export function DotGrid() {
  const grid = useRef<HTMLDivElement>(null);
  const viewport = useViewportSource();

  useEffect(() => {
    let last = viewport.current();
    let dx = 0;
    let dy = 0;
    const follow = () => {
      const next = viewport.current();
      if (next.zoom === last.zoom) {
        dx = (dx + next.x - last.x) % gap;
        dy = (dy + next.y - last.y) % gap;
        if (grid.current) grid.current.style.transform = `translate(${dx}px, ${dy}px)`;
      }
      last = next;
    };
    return viewport.subscribe(follow);
  }, [viewport]);

  return <div ref={grid} className="dot-grid" aria-hidden="true" />;
}
