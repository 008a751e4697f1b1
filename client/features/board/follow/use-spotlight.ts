import { useEffect } from 'react';
import { isInTheMiddle } from '#client/ui/in-the-middle.ts';
import { lookAway } from '#client/ui-state/focus.ts';
import { followingStore } from '#client/ui-state/following.ts';
import { type Focus, itemsInFocus } from '#shared/session/focus.ts';
import { useBoard } from '../board-context.ts';
import type { Camera } from '../flow/camera.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { rectAround } from '../hands/snap.ts';
import { rectsOf } from '../rects-of.ts';
import { keepView } from './keep-view.ts';
import { watchOwnMoves } from './own-moves.ts';

/** Around what is in the light, in board units: it does not lie under the tools or against an edge. */
const roomAround = 120;

/**
 * Keeps within my view what is in the spotlight, or what who put it on sees. My own panning, zooming and arrow keys end
 * it; while I type, or hold something, nothing moves.
 */
export function useSpotlight(camera: Camera, focus: Focus, isOn: boolean): void {
  const board = useBoard();
  const viewport = useViewportSource();
  const { presence } = board.workshop;

  useEffect(() => {
    if (!isOn) return;
    const { id, by, view } = focus;
    const items = itemsInFocus(focus);
    const end = () => lookAway(id ?? null);
    const moves = watchOwnMoves(end);
    const kept = keepView({
      camera,
      viewport,
      ...(items.length > 0 ? { mostZoom: 1 } : {}),
      isHeld: isInTheMiddle,
      onMoved: () => {
        if (!moves.isRecent()) return isInTheMiddle() ? 'stay' : 'back';
        end();
        return 'stay';
      },
    });
    const stopFollowed = followingStore.subscribe(() => followingStore.getState().followed && end());

    const showItems = () => {
      const around = rectAround(rectsOf(board, items));
      if (around) kept.show(grown(around));
    };
    if (view) kept.show(view);
    else showItems();
    if (view && by !== undefined) presence.setFollowing(by);
    const stopWatching =
      view && by !== undefined
        ? presence.watch(by, (watched) => {
            // Gone, or at something else than the board: the last that was seen of it stays. Who follows me leads nobody.
            if (watched?.view && !watched.isFollowingMe) kept.show(watched.view);
          })
        : board.model.subscribeLayout(showItems);
    return () => {
      stopWatching();
      stopFollowed();
      kept.stop();
      moves.stop();
      presence.setFollowing(null);
    };
  }, [board, camera, viewport, presence, focus, isOn]);
}

function grown({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  return { x: x - roomAround, y: y - roomAround, w: w + 2 * roomAround, h: h + 2 * roomAround };
}
