import { shared } from '#shared/board/plain-json.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { BoardStore } from './board-store.ts';
import { createListeners } from './listeners.ts';

/** The findings on the strategy, worked out between edits and never while this person types. */
export interface FindingsStore {
  readonly current: () => readonly Finding[];
  readonly subscribe: (listener: () => void) => () => void;
  /** This person left a field: whatever they typed counts now. */
  readonly fieldLeft: () => void;
  readonly destroy: () => void;
}

/** Delays in ms: after others' edits and own choices, after own typing, and the longest that edits may put it off. */
export const findingDelays = { afterEdit: 150, afterTyping: 800, atMost: 2000 } as const;

const noFindings: readonly Finding[] = Object.freeze([]);

/** Follows the store. `findingsOf` is asked for when it is first needed, so that it need not be loaded with the page. */
export function createFindingsStore(
  store: BoardStore,
  loadEngine: () => Promise<(strategy: Strategy) => readonly Finding[]>,
): FindingsStore {
  const listeners = createListeners();
  let findings = noFindings;
  let checked: Strategy | null = null;
  let findingsOf: ((strategy: Strategy) => readonly Finding[]) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let typing = false;
  let destroyed = false;

  const check = () => {
    clearTimeout(timer);
    waitingSince = null;
    typing = false;
    const strategy = store.strategy();
    if (destroyed || !findingsOf || strategy === checked) return;
    checked = strategy;
    const next = shared(findings, findingsOf(strategy));
    if (next === findings) return;
    findings = next;
    listeners.tell();
  };

  const checkWithin = (delay: number) => {
    waitingSince ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(check, delay);
  };

  const stopChanges = store.subscribeToChanges(({ local, typing: isTyping }) => {
    if (local && isTyping) {
      typing = true;
      checkWithin(findingDelays.afterTyping);
      return;
    }
    if (local) typing = false; // a choice: whoever makes one has left the text
    if (!typing) checkSoon();
  });
  const checkSoon = () => {
    const waited = waitingSince === null ? 0 : Date.now() - waitingSince;
    checkWithin(Math.max(0, Math.min(findingDelays.afterEdit, findingDelays.atMost - waited)));
  };
  const stopStore = store.subscribe(() => {
    if (waitingSince === null) checkSoon();
  });

  loadEngine().then((engine) => {
    findingsOf = engine;
    check();
  }, reportLoadingProblem);

  return {
    current: () => findings,
    subscribe: listeners.add,
    fieldLeft: () => {
      if (typing) check();
    },
    destroy: () => {
      destroyed = true;
      clearTimeout(timer);
      stopChanges();
      stopStore();
      listeners.clear();
    },
  };
}

/** Without the engine (a page of before an update, say) the board works on; the next load of the page mends it. */
function reportLoadingProblem(problem: unknown): void {
  console.error('The checks could not be loaded.', problem);
}
