/** What somebody begins with who uses the page. */
const firstTouches = ['pointerdown', 'keydown', 'dragenter'] as const;

/** Calls when somebody begins to use the page, before anything else hears of it. Returns its undoing. */
export function onFirstTouch(call: () => void): () => void {
  const touched = new AbortController();
  const go = () => {
    touched.abort();
    call();
  };
  const options = { capture: true, passive: true, signal: touched.signal };
  for (const name of firstTouches) window.addEventListener(name, go, options);
  return () => touched.abort();
}
