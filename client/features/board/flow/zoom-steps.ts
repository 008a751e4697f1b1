/** Longer than any flight takes; one that was caught by a wheel never tells that it ended. */
const patienceMs = 1_000;

interface Step {
  readonly to: number;
  /** Between these the zoom is while the view is on its way, also where a step back caught one that was half done. */
  readonly low: number;
  readonly high: number;
  readonly at: number;
}

/** Where a next step of zoom starts from. */
export interface ZoomSteps {
  /** The zoom that the step under way will end at, or the zoom now. */
  readonly start: (now: number) => number;
  /** A step goes from the zoom now to another, and has arrived when the promise says so. */
  readonly go: (now: number, to: number, arrival: Promise<unknown>) => void;
}

/**
 * Steps of zoom in a row: keys and buttons come faster than the view flies, and two steps are two steps however far the
 * first one has come. A wheel, a pinch or another flight that takes the zoom elsewhere ends the step under way.
 */
export function zoomSteps(clock: () => number = () => performance.now()): ZoomSteps {
  let latest: Step | null = null;
  const underWay = (now: number): Step | null => {
    if (!latest || clock() - latest.at > patienceMs) return null;
    return now >= latest.low && now <= latest.high ? latest : null;
  };
  return {
    start: (now) => underWay(now)?.to ?? now,
    go: (now, to, arrival) => {
      const before = underWay(now);
      const step = {
        to,
        low: Math.min(before?.low ?? now, to),
        high: Math.max(before?.high ?? now, to),
        at: clock(),
      };
      latest = step;
      void arrival.then(() => {
        if (latest === step) latest = null;
      });
    },
  };
}
