import { onFirstTouch } from '#client/ui/first-touch.ts';

/** Holds work back for a while. */
export interface HoldBack {
  /** Does it now, or as soon as nothing is held back any more, in the order in which it came. */
  readonly pass: (work: () => void) => void;
  /** Forgets what waits. */
  readonly stop: () => void;
}

/** Holds nothing back. */
export const letAllPass: HoldBack = { pass: (work) => work(), stop: () => {} };

/** Holds work back until a moment has come, or until somebody begins to use the page: what they do finds it done. */
export function holdBackUntil(moment: Promise<void>): HoldBack {
  let waiting: (() => void)[] | null = [];
  const go = () => {
    const due = waiting ?? [];
    waiting = null;
    stopListening();
    for (const work of due) work();
  };
  const stopListening = onFirstTouch(go);
  void moment.then(go);
  return {
    pass: (work) => {
      if (waiting) waiting.push(work);
      else work();
    },
    stop: () => {
      waiting = null;
      stopListening();
    },
  };
}
