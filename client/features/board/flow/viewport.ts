import { type ReactFlowState, useStore, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';

/** What part of the board is seen: on screen, a board point stands at `point * zoom + (x, y)`. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The viewport for code that follows it outside React. */
export interface ViewportSource {
  readonly current: () => Viewport;
  /** Size of the board on screen, in px. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Calls after each movement; returns its undoing. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** To follow the viewport without rendering. */
export function useViewportSource(): ViewportSource {
  const flow = useStoreApi();
  return useMemo(
    () => ({
      current: () => {
        const [x, y, zoom] = flow.getState().transform;
        return { x, y, zoom };
      },
      size: () => {
        const { width, height } = flow.getState();
        return { width, height };
      },
      subscribe: flow.subscribe,
    }),
    [flow],
  );
}

function percentOf({ transform }: ReactFlowState): number {
  return Math.round(transform[2] * 100);
}

/** Whether anything between these two places on the board is in the window. */
export function useIsAcross(left: number, right: number): boolean {
  return useStore(({ transform: [x, , zoom], width }) => {
    // Before it has been measured, all of the window may be the board's.
    const w = width || window.innerWidth;
    return left * zoom + x < w && right * zoom + x > 0;
  });
}

/** The zoom in whole percents; renders again only when that number changes. */
export function useZoomPercent(): number {
  return useStore(percentOf);
}
