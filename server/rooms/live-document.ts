import * as Y from 'yjs';
import { rebuildDocument } from '#server/store/compaction.ts';
import type { CompactionOutcome, Store, StoredDocument } from '#server/store/store.ts';
import type { WriteQueue } from '#server/store/write-queue.ts';
import type { DocumentName } from '#shared/session/wire.ts';

/** After so many updates or bytes in the log a document is compacted. */
const compactAfterRows = 500;
const compactAfterBytes = 1024 * 1024;

/** Told of every update; `origin` is what was given to the transaction. */
export type UpdateListener = (update: Uint8Array, origin: unknown) => void;

/** Where a live document keeps itself. */
export interface Persistence {
  readonly store: Store;
  readonly queue: WriteQueue;
  /** Told when a log does not add up to the live document: nothing is lost, but the log stays long. */
  readonly onMismatch: (workshopId: string, name: DocumentName) => void;
}

interface Waiter {
  readonly after: number;
  readonly call: () => void;
}

/**
 * One document of a workshop in memory. Whatever changes it goes to the log at once. Who writes on the board offers
 * again what a crash took, so that others see it without waiting for the disk. Nobody can offer again what the server
 * itself said, so that nobody hears of the session but what is on disk.
 */
export class LiveDocument {
  readonly doc: Y.Doc;
  readonly name: DocumentName;
  /** The document as sockets may know it: the board as it is, the session as it is on disk. */
  readonly told: Y.Doc;
  readonly #workshopId: string;
  readonly #persistence: Persistence;
  readonly #listeners = new Set<UpdateListener>();
  #encoded: Uint8Array | null = null;
  #toldEncoded: Uint8Array | null = null;
  #logRows: number;
  #logBytes: number;
  #pushed = 0;
  #committed = 0;
  #waiters: Waiter[] = [];

  constructor(workshopId: string, name: DocumentName, stored: StoredDocument, persistence: Persistence) {
    this.#workshopId = workshopId;
    this.name = name;
    this.#persistence = persistence;
    this.doc = rebuildDocument(stored);
    this.told = name === 'session' ? rebuildDocument(stored) : this.doc;
    this.#logRows = stored.updates.length;
    this.#logBytes = stored.updates.reduce((sum, update) => sum + update.length, 0);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#keep(update, origin));
  }

  /** The whole document as one update; encoded once for as long as nothing changes. */
  get state(): Uint8Array {
    this.#encoded ??= Y.encodeStateAsUpdate(this.doc);
    return this.#encoded;
  }

  /** The whole document as sockets may know it, as one update. */
  get toldState(): Uint8Array {
    if (this.told === this.doc) return this.state;
    this.#toldEncoded ??= Y.encodeStateAsUpdate(this.told);
    return this.#toldEncoded;
  }

  /** Changes the document as the server; resolves when that is durable. */
  write(change: (doc: Y.Doc) => void): Promise<void> {
    this.doc.transact(() => change(this.doc), 'server');
    return new Promise((resolve) => this.whenDurable(resolve));
  }

  /** Calls back once everything that the document holds now is on disk; at once when it already is. */
  whenDurable(call: () => void): void {
    if (this.#committed === this.#pushed) call();
    else this.#waiters.push({ after: this.#pushed, call });
  }

  /** Calls for each update that sockets may know of from now on. Returns a function that stops the listening. */
  onUpdate(listener: UpdateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Turns the log into a snapshot when there is anything in it. */
  async compact(): Promise<void> {
    if (this.#logRows === 0) return;
    const live = this.state;
    this.#logRows = 0;
    this.#logBytes = 0;
    const { store, queue, onMismatch } = this.#persistence;
    // In the queue the job comes after every update that `live` holds and before every later one.
    const outcome: CompactionOutcome = await queue.run(() =>
      store.compact(this.#workshopId, this.name, live, Date.now()),
    );
    if (!outcome.ok) onMismatch(this.#workshopId, this.name);
  }

  destroy(): void {
    this.#listeners.clear();
    this.doc.destroy();
    this.told.destroy();
  }

  #keep(bytes: Uint8Array, origin: unknown): void {
    this.#encoded = null;
    this.#pushed += 1;
    this.#logRows += 1;
    this.#logBytes += bytes.length;
    const write = { kind: 'update', workshopId: this.#workshopId, document: this.name, bytes } as const;
    this.#persistence.queue.push(write, () => {
      if (this.told !== this.doc) this.#tell(bytes, origin);
      this.#onCommitted();
    });
    if (this.told === this.doc) this.#tell(bytes, origin);
    if (this.#logRows >= compactAfterRows || this.#logBytes >= compactAfterBytes) {
      this.compact().catch(() => this.#persistence.onMismatch(this.#workshopId, this.name));
    }
  }

  #tell(bytes: Uint8Array, origin: unknown): void {
    if (this.told !== this.doc) {
      Y.applyUpdate(this.told, bytes);
      this.#toldEncoded = null;
    }
    for (const listener of this.#listeners) listener(bytes, origin);
  }

  #onCommitted(): void {
    this.#committed += 1;
    let next = this.#waiters[0];
    while (next && next.after <= this.#committed) {
      this.#waiters.shift();
      next.call();
      next = this.#waiters[0];
    }
  }
}
