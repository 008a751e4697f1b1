import type { Rect } from '#shared/layout/boxes.ts';
import type { Camera } from '../flow/camera.ts';
import type { Viewport, ViewportSource } from '../flow/viewport.ts';
import { between, isClose, seenIn, viewportOn } from './fit-view.ts';

/** Part of the remaining way that the view goes in each frame. */
const stride = 0.22;
/** So long until it looks again whether it may move, in ms. */
const heldMs = 250;

export interface KeepViewOptions {
  readonly camera: Camera;
  readonly viewport: ViewportSource;
  /** How large things get at most; as large as one can zoom when left out. */
  readonly mostZoom?: number;
  /** While this is so nothing moves: somebody types, say. */
  readonly isHeld?: () => boolean;
  /** The view was moved by something else. `back`: it goes where it was meant to be; `stay`: not until that changes. */
  readonly onMoved: () => 'back' | 'stay';
}

/** Keeps a rectangle of the board within view. */
export interface KeptView {
  /** What is to be seen from now on; null leaves the view as it is. */
  readonly show: (rect: Rect | null) => void;
  readonly stop: () => void;
}

/** Moves the view calmly to what is to be seen, and does so again when that, or the size of the screen, changes. */
export function keepView({ camera, viewport, mostZoom, isHeld, onMoved }: KeepViewOptions): KeptView {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let target: Rect | null = null;
  // Known from the first frame on: what comes before it is the board finding its own place.
  let own: Viewport | null = null;
  let shownSize = viewport.size();
  let isMoving = false;
  let frame = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    frame ||= requestAnimationFrame(step);
  };
  const step = () => {
    frame = 0;
    clearTimeout(waiting);
    own ??= viewport.current();
    if (!target) return;
    shownSize = viewport.size();
    if (shownSize.width === 0 || isHeld?.()) {
      waiting = setTimeout(schedule, heldMs);
      return;
    }
    const now = seenIn(own, shownSize);
    const whole = seenIn(viewportOn(target, shownSize, mostZoom), shownSize);
    const isThere = isCalm || isClose(now, whole);
    isMoving = true;
    camera.restore(viewportOn(isThere ? whole : between(now, whole, stride), shownSize));
    isMoving = false;
    own = viewport.current();
    if (!isThere) schedule();
  };
  const stopMoves = viewport.subscribe(() => {
    if (isMoving || !own) return;
    const { x, y, zoom } = viewport.current();
    const { width, height } = viewport.size();
    const isMoved = x !== own.x || y !== own.y || zoom !== own.zoom;
    const isResized = width !== shownSize.width || height !== shownSize.height;
    if (isMoved) {
      own = viewport.current();
      if (onMoved() === 'back') schedule();
    } else if (isResized) schedule();
  });
  return {
    show: (rect) => {
      target = rect;
      schedule();
    },
    stop: () => {
      stopMoves();
      clearTimeout(waiting);
      cancelAnimationFrame(frame);
    },
  };
}
