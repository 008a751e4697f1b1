/** Calls when the browser has nothing else to do, after `most` ms at the latest where that is given. */
export function whenIdle(call: () => void, most?: number): void {
  // Not in every browser.
  if (!('requestIdleCallback' in window)) call();
  else if (most === undefined) window.requestIdleCallback(call);
  else window.requestIdleCallback(call, { timeout: most });
}
