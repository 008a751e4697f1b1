import type { Store, Write } from './store.ts';
import { bytesOf } from './write-limits.ts';

/** Bytes that one transaction takes at most, so that no commit keeps the others waiting for long. */
const batchBytes = 256 * 1024;

/** Writes that are never split over two transactions. */
interface Entry {
  readonly writes: Write[];
  readonly committed: (() => void)[];
  bytes: number;
}

interface Job {
  readonly job: () => Promise<void>;
}

/** What the write queue needs besides the store. */
export interface WriteQueueOptions {
  /** Pause before a failed commit is tried again, in ms. */
  readonly retryMs?: number;
  /** Told once when the disk begins to fail, and once (with null) when it works again. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * Group commit: writes of all rooms go to disk in the order in which they came, as many in one transaction as have
 * gathered while the last one was under way. A failed commit is tried again until it works; meanwhile nothing is
 * acknowledged and `backlogBytes` grows.
 */
export class WriteQueue {
  readonly #store: Store;
  readonly #options: WriteQueueOptions;
  #waiting: (Entry | Job)[] = [];
  #gathering: Entry | null = null;
  #running = false;
  #failing = false;
  #backlogBytes = 0;
  #idle: (() => void)[] = [];

  constructor(store: Store, options: WriteQueueOptions = {}) {
    this.#store = store;
    this.#options = options;
  }

  /** Bytes that are not on disk yet. */
  get backlogBytes(): number {
    return this.#backlogBytes;
  }

  /** Whether the last commit failed. */
  get failing(): boolean {
    return this.#failing;
  }

  /** Puts a write in the queue; `committed` is called once it is durable. */
  push(write: Write, committed: () => void): void {
    const bytes = bytesOf(write);
    this.#backlogBytes += bytes;
    const entry = this.#gathering ?? this.#newEntry();
    entry.writes.push(write);
    entry.committed.push(committed);
    entry.bytes += bytes;
  }

  /** What is pushed while `work` runs reaches the disk in one transaction: all of it, or nothing. */
  together(work: () => void): void {
    this.#gathering = this.#newEntry();
    try {
      work();
    } finally {
      this.#gathering = null;
    }
  }

  /** Runs a job on the store after all that was pushed before it and before all that is pushed later. */
  run<Result>(job: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job: () => job().then(resolve, reject) });
      this.#start();
    });
  }

  /** Resolves when everything in the queue is on disk. */
  drained(): Promise<void> {
    if (!this.#running) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #newEntry(): Entry {
    const entry: Entry = { writes: [], committed: [], bytes: 0 };
    this.#waiting.push(entry);
    this.#start();
    return entry;
  }

  #start(): void {
    if (this.#running) return;
    this.#running = true;
    setImmediate(() => this.#work());
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const next = this.#waiting[0];
      if (next && 'job' in next) {
        this.#waiting.shift();
        await next.job();
      } else {
        await this.#commit(this.#takeBatch());
      }
    }
    this.#running = false;
    const idle = this.#idle;
    this.#idle = [];
    for (const resolve of idle) resolve();
  }

  #takeBatch(): Entry[] {
    const batch: Entry[] = [];
    let bytes = 0;
    for (const entry of this.#waiting) {
      if ('job' in entry || (batch.length > 0 && bytes + entry.bytes > batchBytes)) break;
      batch.push(entry);
      bytes += entry.bytes;
    }
    this.#waiting.splice(0, batch.length);
    return batch;
  }

  async #commit(batch: readonly Entry[]): Promise<void> {
    const writes = batch.flatMap((entry) => entry.writes);
    for (;;) {
      try {
        await this.#store.append(writes, Date.now());
        break;
      } catch (error) {
        if (!this.#failing) this.#options.onFailure?.(error);
        this.#failing = true;
        await new Promise((resolve) => setTimeout(resolve, this.#options.retryMs ?? 500));
      }
    }
    if (this.#failing) this.#options.onFailure?.(null);
    this.#failing = false;
    for (const entry of batch) {
      this.#backlogBytes -= entry.bytes;
      for (const committed of entry.committed) committed();
    }
  }
}
