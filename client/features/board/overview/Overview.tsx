import { useLayoutEffect, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import type { NodeFeed } from '../flow/node-feed.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { startOverview } from './start-overview.ts';
import './overview.css';

/**
 * The notes as one picture, in the stead of an element for each of them. Those that somebody has to do with are elements
 * as ever. Stands on the board itself, so that it moves along with it.
 */
export function Overview({ feed }: { feed: NodeFeed }) {
  const board = useBoard();
  const viewport = useViewportSource();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(
    () => (canvas.current ? startOverview(canvas.current, board, viewport, feed) : undefined),
    [board, viewport, feed],
  );
  return <canvas ref={canvas} className="overview-sheet" />;
}
