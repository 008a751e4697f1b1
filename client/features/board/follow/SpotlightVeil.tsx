import { useEffect, useId, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { rectsOf } from '../rects-of.ts';

/** Between what is in the light and the edge of it, in board units. */
const edge = 8;
const corner = 14;

/** Lies over all of the board but what is in the light. It lets every pointer through. */
export function SpotlightVeil({ items }: { items: readonly string[] }) {
  const board = useBoard();
  const viewport = useViewportSource();
  const holes = useRef<SVGPathElement>(null);
  const rings = useRef<SVGPathElement>(null);
  const maskId = useId();

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { x, y, zoom } = viewport.current();
      const path = rectsOf(board, items)
        .map((rect) => roundedRect(rect.x - edge, rect.y - edge, rect.w + 2 * edge, rect.h + 2 * edge))
        .join(' ');
      for (const { current } of [holes, rings]) {
        current?.setAttribute('d', path);
        current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
      }
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    const stops = [viewport.subscribe(schedule), board.nodes.subscribe(schedule)];
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [board, viewport, items]);

  return (
    <svg className="spotlight-veil" aria-hidden="true">
      <mask id={maskId}>
        <rect width="100%" height="100%" fill="white" />
        <path ref={holes} fill="black" />
      </mask>
      <rect className="spotlight-veil__dark" width="100%" height="100%" mask={`url(#${maskId})`} />
      <path ref={rings} className="spotlight-veil__ring" />
    </svg>
  );
}

function roundedRect(x: number, y: number, w: number, h: number): string {
  const r = corner;
  const sides = `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}`;
  return `${sides}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}
