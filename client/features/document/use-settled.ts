import { startTransition, useEffect, useRef, useState } from 'react';

/** So often a value that never rests is taken over all the same. */
const longestWaitFactor = 2;

/** The last value that stood still for `quietMs`; one that keeps changing is taken over every two such pauses. What is drawn of it gives way to what people do. */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(value);
  const waitingSince = useRef<number | null>(null);
  useEffect(() => {
    if (value === settled) {
      waitingSince.current = null;
      return;
    }
    const now = Date.now();
    waitingSince.current ??= now;
    const left = waitingSince.current + quietMs * longestWaitFactor - now;
    const timer = setTimeout(
      () => startTransition(() => setSettled(() => value)),
      Math.max(0, Math.min(quietMs, left)),
    );
    return () => clearTimeout(timer);
  }, [value, settled, quietMs]);
  return settled;
}
