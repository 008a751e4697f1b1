/** Waits until something holds; fails with `what` when it has not within the time. Prefer an event where there is one. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what = 'what was waited for',
  timeoutMs = 20_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${timeoutMs} ms: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
