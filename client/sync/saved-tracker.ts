import { shared } from '#shared/board/plain-json.ts';
import { closeCodes } from '#shared/session/close-codes.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import { createListeners } from './listeners.ts';
import type { FinalState, SavedState } from './saved-state.ts';

/** What the saved state is worked out from. */
export interface SavedFacts {
  readonly isOpen: () => boolean;
  readonly isSynced: () => boolean;
  readonly isKeptOnDevice: () => boolean;
}

/** The saved state as something to subscribe to. */
export interface SavedTracker {
  readonly current: () => SavedState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks again at the facts. */
  readonly update: () => void;
  readonly setBlocked: (blocked: boolean) => void;
  /** The first attempt has taken long enough: not connected is offline from now on. */
  readonly stopWaiting: () => void;
  readonly end: (state: FinalState) => void;
}

/** Works the state out, and remembers when work became safe again after having been offline. */
export function trackSaved(facts: SavedFacts, acknowledgements: Acknowledgements): SavedTracker {
  const listeners = createListeners();
  let ended: FinalState | null = null;
  let blocked = false;
  let waiting = true;
  let wasOffline = false;
  let reconnectedAt: number | null = null;
  let state: SavedState = { kind: 'connecting', pending: 0 };

  const read = (): SavedState => {
    const pending = acknowledgements.pending();
    if (ended) return { kind: ended, pending };
    if (facts.isOpen()) {
      const isSaved = facts.isSynced() && acknowledgements.isSettled() && pending === 0;
      if (!isSaved) return { kind: waiting && pending === 0 ? 'connecting' : 'saving', pending };
      if (wasOffline) reconnectedAt = Date.now();
      waiting = false;
      wasOffline = false;
      return { kind: 'saved', pending: 0, reconnectedAt };
    }
    if (waiting && !blocked && pending === 0) return { kind: 'connecting', pending };
    wasOffline = true;
    return { kind: blocked ? 'blocked' : 'offline', pending, keptOnDevice: facts.isKeptOnDevice() };
  };
  const update = () => {
    const next = shared(state, read());
    if (next === state) return;
    state = next;
    listeners.tell();
  };

  return {
    current: () => state,
    subscribe: listeners.add,
    update,
    setBlocked: (isBlocked) => {
      blocked = isBlocked;
      update();
    },
    stopWaiting: () => {
      waiting = false;
      update();
    },
    end: (final) => {
      ended ??= final;
      update();
    },
  };
}

/** How a final close code ends the connection. */
export function finalStateOf(code: number): FinalState {
  if (code === closeCodes.notAllowed) return 'revoked';
  if (code === closeCodes.documentGone) return 'erased';
  if (code === closeCodes.readOnly) return 'readonly-refused';
  return code === closeCodes.clientTooOld ? 'outdated' : 'refused';
}
