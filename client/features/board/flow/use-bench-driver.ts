import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useIsLoaded } from '#client/sync/hooks.ts';
import { useBoard } from '../board-context.ts';

/** In a build made for measuring (`vite build --mode bench`), opened with `?bench=1`: scripts may drive the board. */
export function useBenchDriver(): void {
  const board = useBoard();
  const flow = useReactFlow();
  const isLoaded = useIsLoaded();
  useEffect(() => {
    if (import.meta.env.MODE !== 'bench' || !isLoaded) return;
    if (new URLSearchParams(window.location.search).get('bench') !== '1') return;
    void import('./bench-driver.ts').then(({ installBenchDriver }) => installBenchDriver(board, flow));
  }, [board, flow, isLoaded]);
}
