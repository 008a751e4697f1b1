import { shared } from '#shared/board/plain-json.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { BoardStore } from './board-store.ts';
import { createListeners } from './listeners.ts';
import { createSettledView } from './settled-view.ts';

/** The findings on the strategy, worked out between edits and never on a text while somebody types in it. */
export interface FindingsStore {
  readonly current: () => readonly Finding[];
  readonly subscribe: (listener: () => void) => () => void;
  /** What a pitfall is called; known as soon as there are findings. */
  readonly titleOf: (pitfall: string) => Bilingual | undefined;
  /** This person left a field: whatever they typed counts now. */
  readonly fieldLeft: () => void;
  readonly destroy: () => void;
}

/** The checks with their words. */
export interface Checks {
  readonly findingsOf: (strategy: Strategy) => readonly Finding[];
  readonly titleOf: (pitfall: string) => Bilingual | undefined;
}

/** Delays in ms: what comes within the first is checked in one go; a text counts after a pause as long as the second. */
export const findingDelays = { afterEdit: 100, afterTyping: 800 } as const;

const noFindings: readonly Finding[] = Object.freeze([]);

/** Follows the store. The checks are asked for apart, so that they need not be loaded with the page. */
export function createFindingsStore(store: BoardStore, loadChecks: () => Promise<Checks>): FindingsStore {
  const listeners = createListeners();
  const settled = createSettledView();
  let findings = noFindings;
  let checked: Strategy | null = null;
  let checks: Checks | null = null;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let releaseTimer: ReturnType<typeof setTimeout> | undefined;
  let shownBefore = store.strategy();
  let typedByMe = new Set<string>();
  let changedByOthers = new Set<string>();
  let destroyed = false;

  const check = () => {
    clearTimeout(checkTimer);
    checkTimer = undefined;
    const strategy = settled.of(store.strategy());
    if (destroyed || !checks || strategy === checked) return;
    checked = strategy;
    const next = shared(findings, checks.findingsOf(strategy));
    if (next === findings) return;
    findings = next;
    listeners.tell();
  };

  /** The first change sets the time, so that people who work on and on do not put the check off. */
  const checkSoon = () => {
    if (settled.of(store.strategy()) !== checked) checkTimer ??= setTimeout(check, findingDelays.afterEdit);
  };

  const releaseWhenPaused = () => {
    clearTimeout(releaseTimer);
    const next = settled.nextRelease();
    if (next === null) return;
    releaseTimer = setTimeout(() => {
      settled.releaseUntil(Date.now());
      check();
      releaseWhenPaused();
    }, next - Date.now());
  };

  const stopChanges = store.subscribeToChanges(({ local, typing, changed }) => {
    if (local && !typing) settled.releaseMine(); // A choice: whoever makes one has left the text.
    const keys = local ? typedByMe : changedByOthers;
    if (!local || typing) for (const key of changed) keys.add(key);
  });

  const stopStore = store.subscribe(() => {
    const strategy = store.strategy();
    const until = Date.now() + findingDelays.afterTyping;
    if (typedByMe.size > 0) settled.hold(shownBefore, strategy, typedByMe, { isMine: true, until });
    // What comes in when the page loads was typed before.
    if (changedByOthers.size > 0 && store.isLoaded())
      settled.hold(shownBefore, strategy, changedByOthers, { isMine: false, until });
    shownBefore = strategy;
    typedByMe = new Set();
    changedByOthers = new Set();
    releaseWhenPaused();
    checkSoon();
  });

  loadChecks().then((loaded) => {
    checks = loaded;
    check();
  }, reportLoadingProblem);

  return {
    current: () => findings,
    subscribe: listeners.add,
    titleOf: (pitfall) => checks?.titleOf(pitfall),
    fieldLeft: () => {
      settled.releaseMine();
      if (settled.of(store.strategy()) !== checked) check();
    },
    destroy: () => {
      destroyed = true;
      clearTimeout(checkTimer);
      clearTimeout(releaseTimer);
      stopChanges();
      stopStore();
      listeners.clear();
    },
  };
}

/** Without the checks (a page of before an update, say) the board works on; the next load of the page mends it. */
function reportLoadingProblem(problem: unknown): void {
  console.error('The checks could not be loaded.', problem);
}
