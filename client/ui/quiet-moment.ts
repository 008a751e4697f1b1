import { onFirstTouch } from './first-touch.ts';
import { whenIdle } from './when-idle.ts';

/** So long after it was drawn a page has settled, in ms. */
const settlingMs = 1000;

/** Waits until the page has settled and the browser has nothing to do, or until somebody begins to use the page. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer);
      stopListening();
      resolve();
    };
    const stopListening = onFirstTouch(goOn);
    const timer = setTimeout(() => whenIdle(goOn, settlingMs), settlingMs);
  });
}
