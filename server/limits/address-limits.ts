/** Counts what is open per address; a limit of 0 allows everything. Nothing of an address is kept afterwards. */
export class OpenPerAddress {
  readonly #limit: number;
  readonly #counts = new Map<string, number>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Null when the address has as much open as it may; else a function that gives the place back. */
  open(address: string): (() => void) | null {
    const count = this.#counts.get(address) ?? 0;
    if (this.#limit > 0 && count >= this.#limit) return null;
    this.#counts.set(address, count + 1);
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      const left = (this.#counts.get(address) ?? 1) - 1;
      if (left > 0) this.#counts.set(address, left);
      else this.#counts.delete(address);
    };
  }
}

/** Allows so many acts per address within a span of time; a limit of 0 allows everything. */
export class ActsPerAddress {
  readonly #limit: number;
  readonly #spanMs: number;
  readonly #moments = new Map<string, number[]>();

  constructor(limit: number, spanMs: number) {
    this.#limit = limit;
    this.#spanMs = spanMs;
  }

  /** Counts an act; false when there were too many of late. */
  allow(address: string, now = Date.now()): boolean {
    if (this.#limit === 0) return true;
    this.#forgetOld(now);
    const recent = this.#moments.get(address) ?? [];
    if (recent.length >= this.#limit) return false;
    this.#moments.set(address, [...recent, now]);
    return true;
  }

  #forgetOld(now: number): void {
    for (const [address, moments] of this.#moments) {
      const recent = moments.filter((moment) => now - moment < this.#spanMs);
      if (recent.length === 0) this.#moments.delete(address);
      else this.#moments.set(address, recent);
    }
  }
}
