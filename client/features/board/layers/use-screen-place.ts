import { type RefObject, useEffect } from 'react';
import { useBoard } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';
import { useViewportSource, type Viewport } from '../flow/viewport.ts';

/**
 * Keeps elements of the page over things of the board while the board moves and they move on it, without rendering:
 * `place` gets the element and what is seen, and is called once a frame at most.
 */
export function useScreenPlace(
  element: RefObject<HTMLElement | null>,
  place: (element: HTMLElement, toScreen: (point: Point) => Point, view: Viewport) => void,
): void {
  const viewport = useViewportSource();
  const { nodes } = useBoard();
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const view = viewport.current();
      const toScreen = ({ x, y }: Point) => ({ x: x * view.zoom + view.x, y: y * view.zoom + view.y });
      if (element.current) place(element.current, toScreen, view);
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    const stops = [viewport.subscribe(schedule), nodes.subscribe(schedule)];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [element, place, viewport, nodes]);
}
