import type { ViewportSource } from '../flow/viewport.ts';

/** A point in board units. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the pointer does over the picture. */
export interface Hover {
  /** Where the pointer is on the board; null when it is elsewhere. Stays as it is while a button is down. */
  readonly point: () => Point | null;
  /** Whether there is a pointer that comes over things before it presses them; a finger does not. */
  readonly isHovering: () => boolean;
  readonly stop: () => void;
}

/** Over these the pointer is on something that lies over the notes. */
const overNotes = '.note-editor, .frame-title-editor';

/** Whether fingers are at work here; until one or a pointer shows itself, as the device is made. */
let isTouching = navigator.maxTouchPoints > 0 && window.matchMedia('(hover: none)').matches;

/** Follows the pointer over the board; calls when it, or the board under it, may have come to something else. */
export function followHover(flow: HTMLElement, viewport: ViewportSource, onChange: () => void): Hover {
  /** From the corner of the board, in px. */
  let pointer: Point | null = null;
  let point: Point | null = null;
  let isPressed = false;
  let lastView = viewport.current();

  const look = () => {
    const { x, y, zoom } = viewport.current();
    point = pointer && { x: (pointer.x - x) / zoom, y: (pointer.y - y) / zoom };
    onChange();
  };
  const move = (event: PointerEvent) => {
    isPressed = event.buttons > 0;
    if (event.pointerType === 'touch' || isPressed) return;
    isTouching = false;
    const target = event.target instanceof Element ? event.target : null;
    // From a thing to the handles beside it one is still at that thing.
    if (target?.closest('.connect-handles')) return;
    const isOnBoard = target !== null && flow.contains(target) && !target.closest(overNotes);
    // Asked only now: while the board moves, the page would have to be laid out to tell.
    const { left, top } = flow.getBoundingClientRect();
    pointer = isOnBoard ? { x: event.clientX - left, y: event.clientY - top } : null;
    look();
  };
  const press = (event: PointerEvent) => {
    isPressed = true;
    if (event.pointerType !== 'touch' || isTouching) return;
    isTouching = true;
    onChange();
  };
  const release = () => {
    isPressed = false;
  };
  const followView = () => {
    const view = viewport.current();
    const hasMoved = view.x !== lastView.x || view.y !== lastView.y || view.zoom !== lastView.zoom;
    lastView = view;
    if (hasMoved && pointer && !isPressed) look();
  };

  const options = { capture: true, passive: true } as const;
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerdown', press, options);
  window.addEventListener('pointerup', release, options);
  const stopFollowing = viewport.subscribe(followView);
  return {
    point: () => point,
    isHovering: () => !isTouching,
    stop: () => {
      stopFollowing();
      window.removeEventListener('pointermove', move, options);
      window.removeEventListener('pointerdown', press, options);
      window.removeEventListener('pointerup', release, options);
    },
  };
}
