import { TokenBucket } from './token-bucket.ts';

const pruneAt = 1000;

/** A bucket for each key, such as each caller; a rate of 0 allows everything. Keys that came to rest are forgotten. */
export class BucketPerKey {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
  }

  /** Takes a token of this key; false when it has none now. */
  take(key: string, now = performance.now()): boolean {
    if (this.#perSecond === 0) return true;
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      if (this.#buckets.size >= pruneAt) this.#forgetFull(now);
      bucket = new TokenBucket(this.#perSecond, this.#burst, now);
      this.#buckets.set(key, bucket);
    }
    return bucket.take(now);
  }

  #forgetFull(now: number): void {
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key);
  }
}
