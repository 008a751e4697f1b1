import { useCallback, useEffect, useRef } from 'react';
import { recentWorkshop } from '#client/device/recent-workshops.ts';
import { useIsLoaded, useIsSessionKnown, useSession } from '#client/sync/hooks.ts';
import { isInTheMiddle } from '#client/ui/in-the-middle.ts';
import { lookAtStage, onFlyTo } from '#client/ui-state/ui-store.ts';
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
  const isTold = useIsSessionKnown() && isLoaded;
  const hasStarted = useRef(false);
  const guessed = useRef<{ readonly stage: number; readonly view: Viewport } | null>(null);
  const { workshopId } = board.workshop;

  const showStage = useCallback(
    (number: number, isInstant = false) => {
      const region = board.model.layout().regions.find((one) => one.number === number);
      if (region) camera.show(withMargin(region), { align: 'top', isInstant });
    },
    [board, camera],
  );

  useEffect(() => {
    if (hasStarted.current) return;
    const guess = guessed.current;
    if (guess === null) {
      const opening = openingViewToMeasure() ?? (lastSeen?.workshopId === workshopId ? lastSeen.view : null);
      hasStarted.current = isTold || opening !== null;
      if (opening) return camera.restore(opening);
      // The board can be there before the session is: then it opens where the group was last seen.
      const first = isTold ? stage : (recentWorkshop(workshopId)?.stage ?? stage);
      showStage(first, true);
      guessed.current = { stage: first, view: camera.view() };
    } else if (isTold) {
      hasStarted.current = true;
      if (guess.stage === stage || !isSameView(guess.view, camera.view())) return;
      if (isInTheMiddle()) lookAtStage(guess.stage);
      else showStage(stage);
    }
  }, [isTold, stage, showStage, camera, workshopId]);

  useEffect(
    () => () => {
      if (guessed.current || hasStarted.current) lastSeen = { workshopId, view: camera.view() };
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

function isSameView(one: Viewport, other: Viewport): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
