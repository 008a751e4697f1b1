import type { Finding } from '#shared/pitfalls/finding.ts';
import type { BoardStore } from './board-store.ts';
import type { FindingsStore } from './findings-store.ts';
import { createListeners } from './listeners.ts';

const none: readonly Finding[] = Object.freeze([]);

/** The findings of a workshop. What works them out is fetched when `after` has settled; until then there are none. */
export function createFindingsLater(store: BoardStore, after: Promise<void> | undefined): FindingsStore {
  const listeners = createListeners();
  let findings: FindingsStore | null = null;
  let destroyed = false;

  const fetch = async () => {
    await after;
    const [{ createFindingsStore }, { createChecks }] = await Promise.all([
      import('./findings-store.ts'),
      import('./checks.ts'),
    ]);
    if (destroyed) return;
    findings = createFindingsStore(store, async () => createChecks());
    findings.subscribe(listeners.tell);
  };
  fetch().catch((problem: unknown) => {
    // Without the checks (a page of before an update, say) the board works on; the next load of the page mends it.
    console.error('The checks could not be loaded.', problem);
  });

  return {
    current: () => findings?.current() ?? none,
    subscribe: listeners.add,
    titleOf: (pitfall) => findings?.titleOf(pitfall),
    fieldLeft: () => findings?.fieldLeft(),
    destroy: () => {
      destroyed = true;
      findings?.destroy();
      listeners.clear();
    },
  };
}
