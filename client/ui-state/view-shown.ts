import { useEffect } from 'react';
import { whenIdle } from '#client/ui/when-idle.ts';
import { createStore } from './create-store.ts';

const store = createStore({ isShown: false });
/** So long the browser gets to bring what it painted to the screen, in ms: on few processors that takes all of them. */
const screenMs = 100;
/** So long what stands around the view waits for a moment to spare, in ms. */
const mostMs = 1000;

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

/** For what can wait until then, and until what stands around the view has been drawn. */
export function whenViewShown(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.getState().isShown) return;
      stop();
      afterPaint(resolve);
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** For who leaves the workshop: the next one is waited for again. */
export function resetViewShown(): void {
  store.patch({ isShown: false });
}

/**
 * Calls once the browser has painted the frame that is under way and has a moment to spare, so that whoever acts at
 * once on what they see is answered first; or soon, in a tab that nobody sees. Returns its undoing.
 */
function afterPaint(call: () => void): () => void {
  const stopped = new AbortController();
  const goOn = (step: () => void) => () => {
    if (!stopped.signal.aborted) step();
  };
  const done = goOn(() => {
    stopped.abort();
    call();
  });
  const timer = setTimeout(done, mostMs);
  stopped.signal.addEventListener('abort', () => clearTimeout(timer));
  const waitForIdle = goOn(() => whenIdle(done));
  requestAnimationFrame(() => setTimeout(waitForIdle, screenMs));
  return () => stopped.abort();
}
