/** So long after it was drawn a page has settled, in ms. */
const settlingMs = 1000;
/** What somebody begins with who uses the page. */
const firstTouches = ['pointerdown', 'keydown', 'dragenter'] as const;

/** Waits until the page has settled and the browser has nothing to do, or until somebody begins to use the page. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    const touched = new AbortController();
    const go = () => {
      clearTimeout(timer);
      touched.abort();
      resolve();
    };
    const timer = setTimeout(() => whenIdle(go), settlingMs);
    const options = { capture: true, passive: true, signal: touched.signal };
    for (const name of firstTouches) window.addEventListener(name, go, options);
  });
}

function whenIdle(run: () => void): void {
  // Not in every browser.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: settlingMs });
  else run();
}
