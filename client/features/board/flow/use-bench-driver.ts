import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useIsLoaded } from '#client/sync/hooks.ts';
import { useBoard } from '../board-context.ts';
import type { Viewport } from './viewport.ts';

const isMeasured =
  import.meta.env.MODE === 'bench' && new URLSearchParams(window.location.search).get('bench') === '1';

/** Fetched with the board rather than after it, so that it sees the first picture as soon as that stands. */
const driver = isMeasured ? import('./bench-driver.ts') : null;

/** What is seen first where the board is measured, the same as on the boards beside it; null for everybody else. */
export function openingViewToMeasure(): Viewport | null {
  return isMeasured ? { x: 20, y: 20, zoom: 1 } : null;
}

/** In a build made for measuring (`vite build --mode bench`), opened with `?bench=1`: scripts may drive the board. */
export function useBenchDriver(): void {
  const board = useBoard();
  const flow = useReactFlow();
  const isLoaded = useIsLoaded();
  useEffect(() => {
    if (isLoaded) void driver?.then(({ installBenchDriver }) => installBenchDriver(board, flow));
  }, [board, flow, isLoaded]);
}
