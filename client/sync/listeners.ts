/** A set of callbacks. */
export interface Listeners<Argument extends readonly unknown[] = []> {
  /** Adds a callback; returns its undoing. */
  readonly add: (listener: (...argument: Argument) => void) => () => void;
  readonly tell: (...argument: Argument) => void;
  readonly clear: () => void;
}

/** Makes a set of callbacks. One that is taken away while others are told is not told any more. */
export function createListeners<Argument extends readonly unknown[] = []>(): Listeners<Argument> {
  const listeners = new Set<(...argument: Argument) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (...argument) => {
      for (const listener of [...listeners]) if (listeners.has(listener)) listener(...argument);
    },
    clear: () => listeners.clear(),
  };
}
