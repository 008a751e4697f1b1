import { useEffect, useRef, useState } from 'react';

const pauseMs = 800;

/** What became of a typed text: a value to write, or a problem to show beside what was typed. */
export type Parsed<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export interface Draft<Problem> {
  /** What the input shows. */
  readonly text: string;
  /** Why the typed text cannot be taken; told once the person pauses or leaves. */
  readonly problem: Problem | null;
  readonly change: (text: string) => void;
  /** Takes what is typed now: on leaving the field or Enter. */
  readonly settle: () => void;
}

/**
 * A short field while someone types in it. It is written when they pause or leave, not per key; what others write
 * meanwhile shows as soon as nothing here waits to be written. What cannot be taken stays as it was typed.
 */
export function useDraft<Value, Problem>(options: {
  /** The stored value as the input shows it. */
  shown: string;
  parse: (text: string) => Parsed<Value, Problem>;
  write: (value: Value) => void;
}): Draft<Problem> {
  const { shown } = options;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(options);
  const unwritten = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    latest.current = options;
  });

  // Somebody else's value comes in only while nothing typed here waits to be written.
  const [seen, setSeen] = useState(shown);
  if (seen !== shown) {
    setSeen(shown);
    if (draft !== null && unwritten.current === null && !meansTheSame(options.parse, draft, shown))
      setDraft(null);
  }

  const write = (): boolean => {
    clearTimeout(timer.current);
    const typed = unwritten.current;
    if (typed === null) return true;
    const parsed = latest.current.parse(typed);
    if (!parsed.ok) {
      setProblem(parsed.problem);
      return false;
    }
    unwritten.current = null;
    setProblem(null);
    if (typed !== latest.current.shown) latest.current.write(parsed.value);
    return true;
  };

  useEffect(
    () => () => {
      // Leaving for another card never loses what was typed, unless it could not be taken.
      clearTimeout(timer.current);
      const typed = unwritten.current;
      const parsed = typed === null ? null : latest.current.parse(typed);
      if (parsed?.ok && typed !== latest.current.shown) latest.current.write(parsed.value);
      unwritten.current = null;
    },
    [],
  );

  return {
    text: draft ?? shown,
    problem,
    change: (text) => {
      setDraft(text);
      unwritten.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(write, pauseMs);
    },
    settle: () => {
      if (write()) setDraft(null);
    },
  };
}

/** Whether two texts stand for one value, such as `1500` and `1.500`: then what is typed stays as it is typed. */
function meansTheSame(
  parse: (text: string) => Parsed<unknown, unknown>,
  one: string,
  other: string,
): boolean {
  const [first, second] = [parse(one), parse(other)];
  return first.ok && second.ok && JSON.stringify(first.value) === JSON.stringify(second.value);
}
