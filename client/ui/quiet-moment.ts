import { onFirstTouch } from './first-touch.ts';

/** So long after it was drawn a page has settled, in ms. */
const settlingMs = 1000;

/** Waits until the page has settled and the browser has nothing to do, or until somebody begins to use the page. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => whenIdle(go), settlingMs);
    const stopListening = onFirstTouch(() => go());
    function go() {
      clearTimeout(timer);
      stopListening();
      resolve();
    }
  });
}

function whenIdle(run: () => void): void {
  // Not in every browser.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: settlingMs });
  else run();
}
