import { randomBytes } from 'node:crypto';
import { type ExportFile, type ExportNotice, exportStrategy, type NoFile } from '../export-strategy.ts';
import { ExportQueue, type QueuePlace } from './export-queue.ts';
import type { ExportOrder } from './messages.ts';
import { runExport } from './run-export.ts';

/** How far a file is. */
export type ExportState =
  | { readonly state: 'waiting' /** How many come first. */; readonly before: number }
  | { readonly state: 'writing'; readonly seconds: number }
  | {
      readonly state: 'ready';
      readonly fileName: string;
      readonly bytes: number;
      readonly notice: ExportNotice | null;
    }
  | { readonly state: 'failed'; readonly why: NoFile | null };

/** One file that is being made or was made for a workshop. */
export interface ExportJob {
  readonly id: string;
  state(): ExportState;
  /** The file; or why there is none. Rejects when writing failed or was cancelled. */
  readonly done: Promise<({ readonly ok: true } & ExportFile) | NoFile>;
  /** Ends the writing, or gives up the place in the queue; a file that is there is forgotten. */
  cancel(): void;
}

/** How long files are kept, and how much of them. */
export interface KeepLimits {
  readonly keepMs: number;
  readonly keepBytes: number;
  /** After so long without a question, nobody waits for a file any more. */
  readonly lonelyMs: number;
}

export const keepLimits: KeepLimits = { keepMs: 5 * 60_000, keepBytes: 96 * 1024 * 1024, lonelyMs: 30_000 };

/** What the desk works with; a test brings its own. */
export interface ExportDeskOptions {
  readonly queue?: ExportQueue;
  readonly keep?: KeepLimits;
  readonly write?: typeof runExport;
  readonly now?: () => number;
}

type State = ExportState['state'];

class Job implements ExportJob {
  readonly id = randomBytes(16).toString('base64url');
  readonly workshop: string;
  readonly done: ExportJob['done'];
  file: ExportFile | null = null;
  /** When somebody last asked for it, or when it was ready. */
  touchedAt: number;
  readonly #stop = new AbortController();
  readonly #now: () => number;
  #place: QueuePlace | null;
  #state: State = 'waiting';
  #startedAt = 0;
  #why: NoFile | null = null;

  constructor(
    workshop: string,
    order: ExportOrder,
    place: QueuePlace | null,
    { write, now }: { write: typeof runExport; now: () => number },
  ) {
    this.workshop = workshop;
    this.#place = place;
    this.#now = now;
    this.touchedAt = now();
    this.done = this.#make(order, write);
    // Whoever asks for the state hears that it failed; nobody has to wait for the promise.
    this.done.catch(() => undefined);
  }

  get isOver(): boolean {
    return this.#state === 'ready' || this.#state === 'failed';
  }

  state(): ExportState {
    if (this.#state === 'ready' && this.file) {
      const { fileName, bytes, notice } = this.file;
      return { state: 'ready', fileName, bytes: bytes.length, notice };
    }
    if (this.#state === 'waiting') return { state: 'waiting', before: this.#place?.before() ?? 0 };
    if (this.#state === 'writing') {
      return { state: 'writing', seconds: Math.round((this.#now() - this.#startedAt) / 1000) };
    }
    return { state: 'failed', why: this.#why };
  }

  cancel(): void {
    this.#stop.abort(new Error('The export was cancelled.'));
    this.file = null;
    this.#state = 'failed';
  }

  async #make(order: ExportOrder, write: typeof runExport): ExportJob['done'] {
    const { signal } = this.#stop;
    try {
      await Promise.race([this.#place?.turn, rejectionOf(signal)]);
      this.#state = 'writing';
      this.#startedAt = this.#now();
      // Only documents and pictures take long: the file of the strategy is there at once.
      const result =
        order.options.format === 'json'
          ? await exportStrategy(order.strategy, order.options)
          : await write(order, signal);
      signal.throwIfAborted();
      this.touchedAt = this.#now();
      this.#state = result.ok ? 'ready' : 'failed';
      if (result.ok) this.file = result;
      else this.#why = result;
      return result;
    } catch (error) {
      this.#state = 'failed';
      throw error;
    } finally {
      this.#place?.leave();
      this.#place = null;
    }
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Takes orders for files, has them written one after another and keeps them for a while. */
export class ExportDesk {
  readonly #queue: ExportQueue;
  readonly #keep: KeepLimits;
  readonly #write: typeof runExport;
  readonly #now: () => number;
  readonly #jobs = new Map<string, Job>();
  readonly #sweep: NodeJS.Timeout;

  constructor(options: ExportDeskOptions = {}) {
    this.#queue = options.queue ?? new ExportQueue();
    this.#keep = options.keep ?? keepLimits;
    this.#write = options.write ?? runExport;
    this.#now = options.now ?? Date.now;
    this.#sweep = setInterval(() => this.sweep(), 5_000);
    this.#sweep.unref();
  }

  /** Takes an order; null when too many wait. Whoever ordered waits for `done`, and cancels when nobody wants it any more. */
  write(workshop: string, order: ExportOrder): ExportJob | null {
    const place = order.options.format === 'json' ? null : this.#queue.enter(workshop);
    if (order.options.format !== 'json' && !place) return null;
    return new Job(workshop, order, place, { write: this.#write, now: this.#now });
  }

  /** Takes an order that is asked after later, by its id. It ends when nobody asks for half a minute. */
  order(workshop: string, order: ExportOrder): ExportJob | null {
    const job = this.write(workshop, order);
    if (!(job instanceof Job)) return null;
    this.#jobs.set(job.id, job);
    job.done.then(
      () => this.sweep(),
      () => undefined,
    );
    return job;
  }

  /** A job of a workshop, if it is still known; asking keeps it going. */
  find(workshop: string, id: string): ExportJob | null {
    const job = this.#jobs.get(id);
    if (job?.workshop !== workshop) return null;
    if (!job.isOver) job.touchedAt = this.#now();
    return job;
  }

  /** Cancels a job of a workshop and forgets its file. */
  cancel(workshop: string, id: string): void {
    const job = this.find(workshop, id);
    if (!job) return;
    job.cancel();
    this.#jobs.delete(id);
  }

  /** Lets go of what nobody asks for any more, oldest first when all together are too large. */
  sweep(): void {
    const { keepMs, keepBytes, lonelyMs } = this.#keep;
    for (const [id, job] of this.#jobs) {
      if (this.#now() - job.touchedAt <= (job.isOver ? keepMs : lonelyMs)) continue;
      job.cancel();
      this.#jobs.delete(id);
    }
    const files = [...this.#jobs.values()].filter((job) => job.file !== null);
    files.sort((one, other) => one.touchedAt - other.touchedAt);
    let bytes = files.reduce((sum, job) => sum + (job.file?.bytes.length ?? 0), 0);
    for (const job of files.slice(0, -1)) {
      if (bytes <= keepBytes) break;
      bytes -= job.file?.bytes.length ?? 0;
      this.#jobs.delete(job.id);
    }
  }

  /** Ends everything. */
  stop(): void {
    clearInterval(this.#sweep);
    for (const job of this.#jobs.values()) job.cancel();
    this.#jobs.clear();
  }
}
