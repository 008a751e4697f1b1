import { useEffect } from 'react';
import { createStore } from './create-store.ts';

const store = createStore({ isShown: false });

/**
 * Whether the view that somebody came for has been painted. What stands around it is drawn after it, so that nobody
 * waits for a panel to see the board.
 */
export function useIsViewShown(): boolean {
  return store.useSelected(({ isShown }) => isShown);
}

/** For the view itself: tells that it is on the screen, once the browser has painted it. */
export function useTellViewShown(): void {
  useEffect(() => {
    if (store.getState().isShown) return;
    return afterPaint(() => store.patch({ isShown: true }));
  }, []);
}

/** For what can wait until then. */
export function whenViewShown(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.getState().isShown) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** For who leaves the workshop: the next one is waited for again. */
export function resetViewShown(): void {
  store.patch({ isShown: false });
}

/** Calls when the frame that is under way has been painted, or soon in a tab that nobody sees; returns its undoing. */
function afterPaint(call: () => void): () => void {
  let timer = setTimeout(call, 250);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(call);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
