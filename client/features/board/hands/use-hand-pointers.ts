import { useEffect } from 'react';
import { boardUi } from '../board-ui.ts';
import { isTyping } from '../key-target.ts';

/** As long as systems wait before a touch counts as a long one. */
const longPressMs = 500;
/** Browsers tell of a click at most so long after the finger that made it went up. */
const clickWithinMs = 400;
/** A finger is never quite still. */
const steadyPx = 10;

interface HandPointers {
  readonly element: () => HTMLElement | null;
  /** A right click, or a long press, at this point of the window, on this node or on the board itself. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }, nodeId: string | null) => void;
}

/**
 * What kind of pointer touches the board, how many fingers, and for how long. One finger moves what it touches, two
 * move the board wherever they are; a long press opens the menu, as a right click does.
 */
export function useHandPointers({ element, onMenu }: HandPointers): void {
  useEffect(() => {
    const board = element();
    if (!board) return;
    const fingers = new Map<number, { readonly x: number; readonly y: number }>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopWaiting = () => clearTimeout(timer);
    let hasPressedLong = false;
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      stopSwallowing();
    };
    const stopSwallowing = () => window.removeEventListener('click', swallow, true);

    const down = (event: PointerEvent) => {
      boardUi.patch({ isPen: event.pointerType === 'pen' });
      hasPressedLong = false;
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      stopWaiting();
      if (fingers.size > 1) {
        boardUi.patch({ isPanning: true });
        return;
      }
      const { target } = event;
      if (isControl(target)) return;
      timer = setTimeout(() => {
        hasPressedLong = true;
        onMenu({ x: event.clientX, y: event.clientY }, nodeIdOf(target));
      }, longPressMs);
    };
    const move = (event: PointerEvent) => {
      const start = fingers.get(event.pointerId);
      if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > steadyPx) stopWaiting();
    };
    const up = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return;
      stopWaiting();
      if (fingers.size === 0) boardUi.patch({ isPanning: false });
      if (!hasPressedLong) return;
      // The menu may have opened under the finger: letting go of it chooses nothing.
      hasPressedLong = false;
      window.addEventListener('click', swallow, true);
      window.addEventListener('pointerdown', stopSwallowing, { capture: true, once: true });
      setTimeout(stopSwallowing, clickWithinMs);
    };
    const menu = (event: MouseEvent) => {
      if (isControl(event.target)) return;
      event.preventDefault();
      // A menu key, and some systems after a long press, come here as well: they have their own way to the menu.
      if (event.button === 2) onMenu({ x: event.clientX, y: event.clientY }, nodeIdOf(event.target));
    };

    board.addEventListener('pointerdown', down, true);
    board.addEventListener('contextmenu', menu);
    window.addEventListener('pointermove', move, { capture: true, passive: true });
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    return () => {
      stopWaiting();
      stopSwallowing();
      board.removeEventListener('pointerdown', down, true);
      board.removeEventListener('contextmenu', menu);
      window.removeEventListener('pointermove', move, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
    };
  }, [element, onMenu]);
}

function isControl(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof Element && target.closest('button, a, [role=menu]') !== null);
}

function nodeIdOf(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
  return node?.dataset['id'] ?? null;
}
