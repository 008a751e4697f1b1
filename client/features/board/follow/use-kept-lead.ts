import { useEffect } from 'react';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import type { Focus } from '#shared/session/focus.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { seenIn } from './fit-view.ts';

/** My view has come to rest when it did not move for so long, in ms. */
const restMs = 1500;
/** However often it comes to rest, it is kept at most once in this time, in ms. */
const betweenMs = 6000;

/**
 * For who leads the spotlight with what they see: the session keeps where that came to rest, so that whoever comes in
 * after I dropped out sees the last of it. The others follow me live, without this.
 */
export function useKeptLead({ id }: Focus, leads: boolean): void {
  const viewport = useViewportSource();
  const { workshopId } = useWorkshop();
  useEffect(() => {
    if (!leads || id === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let keptAt = Number.NEGATIVE_INFINITY;
    let last = viewport.current();
    const keep = () => {
      const size = viewport.size();
      if (size.width === 0 || size.height === 0) return;
      keptAt = Date.now();
      const view = seenIn(viewport.current(), size);
      // Should it not come through, the next one does, or the view from before stays: nobody need know.
      void sendCommand(workshopId, { id: randomId(), type: 'focus.move', focus: id, view });
    };
    const stop = viewport.subscribe(() => {
      const now = viewport.current();
      if (now.x === last.x && now.y === last.y && now.zoom === last.zoom) return;
      last = now;
      clearTimeout(timer);
      timer = setTimeout(keep, Math.max(restMs, keptAt + betweenMs - Date.now()));
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [viewport, workshopId, id, leads]);
}
