import { useCallback, useEffect, useRef } from 'react';
import { useIsLoaded, useSession } from '#client/sync/hooks.ts';
import { onFlyTo } from '#client/ui-state/ui-store.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { useBoard } from './board-context.ts';
import { type Camera, zoomLimits } from './flow/camera.ts';
import { openingViewToMeasure } from './flow/use-bench-driver.ts';
import type { Viewport } from './flow/viewport.ts';
import { rectAround } from './hands/snap.ts';
import { rectsOf } from './rects-of.ts';

/** Room around the regions when one of them, or all of them, are brought into view. */
const margin = 16;

/** What was seen when the board was last left for the list or the document: there one comes back to. */
let lastSeen: { readonly workshopId: string; readonly view: Viewport } | null = null;

/** Flies where the rest of the program asks, and starts at the stage of the group. */
export function useFlights(camera: Camera): { readonly showAll: () => void } {
  const board = useBoard();
  const { stage } = useSession();
  const isLoaded = useIsLoaded();
  const hasStarted = useRef(false);
  const { workshopId } = board.workshop;

  const showStage = useCallback(
    (number: number, isInstant = false) => {
      const region = board.model.layout().regions.find((one) => one.number === number);
      if (region) camera.show(withMargin(region), { align: 'top', isInstant });
    },
    [board, camera],
  );

  useEffect(() => {
    if (hasStarted.current || !isLoaded) return;
    hasStarted.current = true;
    const opening = openingViewToMeasure();
    if (opening) camera.restore(opening);
    else if (lastSeen?.workshopId === workshopId) camera.restore(lastSeen.view);
    else showStage(stage, true);
  }, [isLoaded, stage, showStage, camera, workshopId]);

  useEffect(
    () => () => {
      if (hasStarted.current) lastSeen = { workshopId, view: camera.view() };
    },
    [camera, workshopId],
  );

  useEffect(
    () =>
      onFlyTo((target) => {
        hasStarted.current = true;
        if ('stage' in target) return showStage(target.stage);
        if ('view' in target) return camera.show(target.view, { maxZoom: zoomLimits.max });
        const around = rectAround(rectsOf(board, target.items ?? [target.item]));
        if (around) camera.visit(around);
      }),
    [board, camera, showStage],
  );

  const showAll = useCallback(() => {
    const { regions, notes, frames } = board.model.layout();
    const around = rectAround([...regions, ...notes, ...frames]);
    if (around) camera.show(withMargin(around));
  }, [board, camera]);

  return { showAll };
}

function withMargin({ x, y, w, h }: Rect): Rect {
  return { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin };
}
