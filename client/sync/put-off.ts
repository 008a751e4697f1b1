import { whenIdle } from '#client/ui/when-idle.ts';

/** Work that waits for a better moment; at the latest it is done when the page is left. */
export interface PutOff {
  /** Lets it wait, unless it does already. */
  readonly start: () => void;
  /** Does at once what waits. */
  readonly now: () => void;
  readonly cancel: () => void;
  readonly isWaiting: () => boolean;
}

/** Calls when its moment has come; returns its undoing. */
type Moment = (call: () => void) => () => void;

/** Puts work off until a moment. */
export function putOff(moment: Moment, work: () => void): PutOff {
  let stop: (() => void) | null = null;
  const cancel = () => {
    stop?.();
    stop = null;
    window.removeEventListener('pagehide', now);
  };
  const now = () => {
    if (!stop) return;
    cancel();
    work();
  };
  return {
    start: () => {
      if (stop) return;
      stop = moment(now);
      window.addEventListener('pagehide', now);
    },
    now,
    cancel,
    isWaiting: () => stop !== null,
  };
}

/** As soon as what happens now is over. */
export const afterThisTask: Moment = (call) => {
  const timer = setTimeout(call);
  return () => clearTimeout(timer);
};

/**
 * When the browser has painted the frame that is under way; in that frame still, just before it is painted, when it
 * `mustShow` what comes of the work.
 */
export const afterThisFrame =
  (mustShow: () => boolean): Moment =>
  (call) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const request = requestAnimationFrame(() => {
      if (mustShow()) call();
      else timer = setTimeout(call);
    });
    return () => {
      cancelAnimationFrame(request);
      clearTimeout(timer);
    };
  };

/** So long a page takes to load everything, in ms. */
const loadingMs = 1500;

/** When the page has been loaded and the browser has nothing to do. */
export const afterLoading: Moment = (call) => {
  let isStopped = false;
  const callUnlessStopped = () => {
    if (!isStopped) call();
  };
  const timer = setTimeout(() => whenIdle(callUnlessStopped, loadingMs), loadingMs);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
};
