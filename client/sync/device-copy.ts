import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { afterLoading, afterThisTask, putOff } from './put-off.ts';
import { type UpdateListener, unheard } from './unheard.ts';

/** The copy of the board on this device: there at once on the next visit, also without a connection. */
export interface DeviceCopy {
  /** Settles once the copy is in the document; true when it now keeps what is typed, false where it cannot. */
  readonly loaded: Promise<boolean>;
  readonly isKeeping: () => boolean;
  /** Number of changes of an earlier visit that the server had not confirmed. */
  readonly earlierPending: () => Promise<number>;
  /** Has `take` bring an `update` in, which the listeners need not hear of, and keeps it once there is time. */
  readonly keepLater: (
    take: () => void,
    update: () => Uint8Array,
    listeners: readonly UpdateListener[],
  ) => void;
  readonly notePending: (count: number) => void;
  /** Throws the copy away. */
  readonly clear: () => Promise<void>;
  readonly destroy: () => void;
}

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
  let edits: Uint8Array[] = [];

  const keepEdits = putOff(afterThisTask, () => {
    if (edits.length > 0) persistence?._storeUpdate(Y.mergeUpdates(edits), null);
    edits = [];
  });
  let cameIn: (() => Uint8Array)[] = [];
  const keepWhatCameIn = putOff(afterLoading, () => {
    // As it came: a document takes as long to be written out as to be read. A copy, for it is part of a larger message.
    for (const update of cameIn) persistence?._storeUpdate(update().slice(), null);
    cameIn = [];
  });
  const collect: UpdateListener = (update, origin) => {
    if (origin === persistence) return;
    edits.push(update);
    keepEdits.start();
  };

  const load = async (): Promise<boolean> => {
    if (!(await canKeep()) || destroyed) return false;
    persistence = new IndexeddbPersistence(name, doc);
    // What is typed is written once the screen shows it: a transaction of the database takes as long as drawing a key.
    doc.off('update', persistence._storeUpdate);
    doc.on('update', collect);
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
    keepLater: (take, update, listeners) => {
      if (!unheard(doc, [...listeners, collect], take)) return;
      cameIn.push(update);
      keepWhatCameIn.start();
    },
    notePending: (count) => void persistence?.set('pending', count).catch(() => undefined),
    clear: async () => {
      destroyed = true;
      for (const work of [keepEdits, keepWhatCameIn]) work.cancel();
      doc.off('update', collect);
      if (persistence) await persistence.clearData();
      else if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(name);
    },
    destroy: () => {
      destroyed = true;
      for (const work of [keepEdits, keepWhatCameIn]) work.now();
      doc.off('update', collect);
      void persistence?.destroy();
    },
  };
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
