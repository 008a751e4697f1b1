/** Allows bursts and a steady rate after them. A rate of 0 allows everything. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #filledAt: number;

  constructor(perSecond: number, burst: number, now = performance.now()) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
    this.#filledAt = now;
  }

  /** Takes a token; false when there is none now. */
  take(now = performance.now()): boolean {
    if (this.#perSecond === 0) return true;
    const grown = ((now - this.#filledAt) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#burst, this.#tokens + grown);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whether nothing was taken of late. */
  isFull(now = performance.now()): boolean {
    return this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond >= this.#burst;
  }

  /** After how many ms there will be a token again. */
  get msUntilNext(): number {
    return this.#perSecond === 0 ? 0 : Math.max(0, Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000));
  }
}
