/** How many files may be written and wait at once. */
export interface QueueLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitingPerOwner: number;
}

/** Writing a file takes a processor for seconds and hundreds of MB: more at once would starve the workshops. */
export const queueLimits: QueueLimits = { atOnce: 2, waiting: 20, waitingPerOwner: 3 };

/** A place in the queue. Whoever holds it leaves it, whether its turn came or not; leaving twice does nothing. */
export interface QueuePlace {
  /** Resolves when it may start; never when it left before. */
  readonly turn: Promise<void>;
  /** How many come first; null once its turn has come. */
  before(): number | null;
  leave(): void;
}

interface Waiting {
  readonly owner: string;
  readonly start: () => void;
}

/** First come, first served, with a limit at once, a limit that waits, and one per owner. */
export class ExportQueue {
  readonly #limits: QueueLimits;
  readonly #waiting: Waiting[] = [];
  #running = 0;

  constructor(limits: QueueLimits = queueLimits) {
    this.#limits = limits;
  }

  /** A place for an owner; null when too many wait already. */
  enter(owner: string): QueuePlace | null {
    const { atOnce, waiting, waitingPerOwner } = this.#limits;
    if (this.#running < atOnce) {
      this.#running += 1;
      return this.#place(Promise.resolve(), null);
    }
    const own = this.#waiting.filter((one) => one.owner === owner).length;
    if (this.#waiting.length >= waiting || own >= waitingPerOwner) return null;
    let entry: Waiting | null = null;
    const turn = new Promise<void>((resolve) => {
      entry = { owner, start: resolve };
      this.#waiting.push(entry);
    });
    return this.#place(turn, entry);
  }

  #place(turn: Promise<void>, entry: Waiting | null): QueuePlace {
    let isHeld = true;
    const position = () => (entry ? this.#waiting.indexOf(entry) : -1);
    return {
      turn,
      before: () => (position() < 0 ? null : position()),
      leave: () => {
        if (!isHeld) return;
        isHeld = false;
        if (position() >= 0) this.#waiting.splice(position(), 1);
        else this.#next();
      },
    };
  }

  #next(): void {
    const next = this.#waiting.shift();
    if (next) next.start();
    else this.#running -= 1;
  }
}
