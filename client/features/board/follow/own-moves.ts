import { isTyping } from '../key-target.ts';

/** So long after somebody did something the view may still move by it, in ms: a flight, a pan that runs out. */
const worksForMs = 1000;

/** Whether this person moves the view, or something else does. */
export interface OwnMoves {
  readonly isRecent: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches what somebody does with pointer, wheel and keys. Typing and going from one control to the next with Tab are no
 * moves, also where the board brings what they are in into view. `onArrow` hears the arrow keys on the board.
 */
export function watchOwnMoves(onArrow: () => void): OwnMoves {
  let last = Number.NEGATIVE_INFINITY;
  const watching = new AbortController();
  const options = { capture: true, passive: true, signal: watching.signal };
  const move = () => {
    last = performance.now();
  };
  const drag = (event: PointerEvent) => event.buttons !== 0 && move();
  const press = (event: KeyboardEvent) => {
    const isText = isTyping(event.target) && event.key !== 'Enter';
    if (event.key === 'Tab' || isText) {
      last = Number.NEGATIVE_INFINITY;
      return;
    }
    move();
    const isOnBoard = event.target instanceof Element && event.target.closest('.board') !== null;
    if (isOnBoard && event.key.startsWith('Arrow')) onArrow();
  };
  window.addEventListener('pointerdown', move, options);
  window.addEventListener('pointerup', move, options);
  window.addEventListener('pointermove', drag, options);
  window.addEventListener('wheel', move, options);
  window.addEventListener('keydown', press, options);
  return { isRecent: () => performance.now() - last < worksForMs, stop: () => watching.abort() };
}
