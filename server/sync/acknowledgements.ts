/** A sync frame that came in and is not known to be durable yet. */
export interface ReceivedFrame {
  isDurable: boolean;
}

/**
 * Counts, in the order in which a socket sent them, how many of its sync frames are durable. `announce` gets the new
 * count, at most once for all that became durable together.
 */
export class Acknowledgements {
  readonly #announce: (durableFrames: number) => void;
  #open: ReceivedFrame[] = [];
  #durableFrames = 0;
  #isScheduled = false;

  constructor(announce: (durableFrames: number) => void) {
    this.#announce = announce;
  }

  received(): ReceivedFrame {
    const frame: ReceivedFrame = { isDurable: false };
    this.#open.push(frame);
    return frame;
  }

  durable(frame: ReceivedFrame): void {
    frame.isDurable = true;
    this.#advance();
  }

  /** A complete step 2 holds all that its sender ever had, so that whatever was sent before it is durable too. */
  durableUpTo(frame: ReceivedFrame): void {
    const index = this.#open.indexOf(frame);
    for (const earlier of this.#open.slice(0, index + 1)) earlier.isDurable = true;
    this.#advance();
  }

  #advance(): void {
    let count = 0;
    while (this.#open[count]?.isDurable) count += 1;
    if (count === 0) return;
    this.#open.splice(0, count);
    this.#durableFrames += count;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.#announce(this.#durableFrames);
    });
  }
}
