import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { type UpdateListener, unheard } from './unheard.ts';

/** The copy of the board on this device: there at once on the next visit, also without a connection. */
export interface DeviceCopy {
  /** Settles once the copy is in the document; true when it now keeps what is typed, false where it cannot. */
  readonly loaded: Promise<boolean>;
  readonly isKeeping: () => boolean;
  /** Number of changes of an earlier visit that the server had not confirmed. */
  readonly earlierPending: () => Promise<number>;
  /** What else listens to updates of the document need not hear `take` bring in; kept here once there is time. */
  readonly keepLater: (take: () => void, listeners: readonly UpdateListener[]) => void;
  readonly notePending: (count: number) => void;
  /** Throws the copy away. */
  readonly clear: () => Promise<void>;
  readonly destroy: () => void;
}

/** So long after it came in, what the server sent is written to this device, in ms. */
const restMs = 1500;

/** The name under which the browser keeps a board. */
export function deviceCopyName(workshopId: string): string {
  return `kcc-${workshopId}-board`;
}

/**
 * Keeps a document in the browser's database. What is typed before the copy is loaded is merged with it. Where the
 * browser has no database (private windows, full disk), it simply keeps nothing.
 */
export function keepOnDevice(workshopId: string, doc: Y.Doc): DeviceCopy {
  const name = deviceCopyName(workshopId);
  let persistence: IndexeddbPersistence | null = null;
  let destroyed = false;
  let keepWhatCameIn: (() => void) | null = null;

  const load = async (): Promise<boolean> => {
    if (!(await canKeep()) || destroyed) return false;
    persistence = new IndexeddbPersistence(name, doc);
    await persistence.whenSynced;
    return true;
  };

  return {
    loaded: load(),
    isKeeping: () => persistence?.synced ?? false,
    earlierPending: async () => {
      const count: unknown = await persistence?.get('pending');
      return typeof count === 'number' && count > 0 ? count : 0;
    },
    keepLater: (take, listeners) => {
      const kept = persistence;
      const before = Y.encodeStateVector(doc);
      const hasChanged = unheard(doc, kept ? [...listeners, kept._storeUpdate] : listeners, take);
      if (!kept || !hasChanged) return;
      keepWhatCameIn?.();
      keepWhatCameIn = atRest(() => {
        keepWhatCameIn = null;
        if (!destroyed) kept._storeUpdate(Y.encodeStateAsUpdate(doc, before), null);
      });
    },
    notePending: (count) => void persistence?.set('pending', count).catch(() => undefined),
    clear: async () => {
      destroyed = true;
      if (persistence) await persistence.clearData();
      else if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(name);
    },
    destroy: () => {
      keepWhatCameIn?.();
      destroyed = true;
      void persistence?.destroy();
    },
  };
}

/** Calls when the page has been at rest for a while, or is left, or as soon as what is returned is called; once. */
function atRest(call: () => void): () => void {
  let isDone = false;
  const now = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    window.removeEventListener('pagehide', now);
    call();
  };
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(now, { timeout: restMs });
    else now();
  }, restMs);
  window.addEventListener('pagehide', now);
  return now;
}

/** Whether a database can be opened here: browsers refuse in private windows only when asked. */
function canKeep(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return Promise.resolve(false);
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('kcc-probe');
      request.onerror = () => resolve(false);
      request.onblocked = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase('kcc-probe');
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}
