import { useEffect } from 'react';
import { useBoard } from '../board-context.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { seenIn } from './fit-view.ts';

/** Five times a second: enough to be followed, and little beside the pointers. */
const intervalMs = 200;

/** Tells the others what I see of the board, so that they can follow me. */
export function useSharedView(): void {
  const viewport = useViewportSource();
  const { presence } = useBoard().workshop;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const tell = () => {
      timer = undefined;
      const { width, height } = viewport.size();
      if (width > 0 && height > 0) presence.setView(seenIn(viewport.current(), viewport.size()));
    };
    const schedule = () => {
      const { x, y, zoom } = viewport.current();
      const { width, height } = viewport.size();
      const now = `${x} ${y} ${zoom} ${width} ${height}`;
      if (now === last) return;
      last = now;
      timer ??= setTimeout(tell, intervalMs);
    };
    schedule();
    const stop = viewport.subscribe(schedule);
    return () => {
      stop();
      clearTimeout(timer);
      presence.setView(null);
    };
  }, [viewport, presence]);
}
