import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#client/sync/watched.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { type Followed, stopFollowing } from '#client/ui-state/following.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import type { Camera } from '../flow/camera.ts';
import { useViewportSource, type Viewport } from '../flow/viewport.ts';
import { between, isClose, seenIn, viewportOn } from './fit-view.ts';

/** Part of the remaining way that the view goes in each frame. */
const stride = 0.22;

/**
 * Keeps what somebody else sees within my view for as long as they are here. My own panning, zooming or selecting ends
 * it. Answers whether there is anything to see: false while they look at something else than the board.
 */
export function useFollowing(camera: Camera, followed: Followed): boolean {
  const viewport = useViewportSource();
  const { presence } = useBoard().workshop;
  const { t } = useTranslation();
  const { participantId, name } = followed;
  const [isSeeing, setIsSeeing] = useState(true);

  useEffect(() => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let target: View | null = null;
    // Known from the first frame on: what comes before it is the board finding its own place.
    let own: Viewport | null = null;
    let shownSize = viewport.size();
    let isMoving = false;
    let frame = 0;
    let wasFollowingMe: boolean | null = null;

    const step = () => {
      frame = 0;
      own ??= viewport.current();
      if (!target) return;
      shownSize = viewport.size();
      if (shownSize.width === 0) return schedule();
      const now = seenIn(own, shownSize);
      const whole = seenIn(viewportOn(target, shownSize), shownSize);
      const isThere = isCalm || isClose(now, whole);
      isMoving = true;
      camera.restore(viewportOn(isThere ? whole : between(now, whole, stride), shownSize));
      isMoving = false;
      own = viewport.current();
      if (!isThere) schedule();
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(step);
    };
    const end = (text: string) => {
      announce(text);
      stopFollowing();
    };

    presence.setFollowing(participantId);
    announce(t('board.following', { name }));
    const stopWatching = presence.watch(participantId, (watched) => {
      if (!watched) return end(t('board.followLeft', { name }));
      // Whoever began first gives way: two who follow each other would drive each other ever further out.
      if (watched.isFollowingMe && wasFollowingMe === false) return end(t('board.followsYou', { name }));
      wasFollowingMe = watched.isFollowingMe;
      target = watched.view;
      setIsSeeing(target !== null);
      schedule();
    });
    const stopMoves = viewport.subscribe(() => {
      if (isMoving || !own) return;
      const { x, y, zoom } = viewport.current();
      const { width, height } = viewport.size();
      if (x !== own.x || y !== own.y || zoom !== own.zoom) stopFollowing();
      else if (width !== shownSize.width || height !== shownSize.height) schedule();
    });
    let selection: readonly string[] = uiStore.getState().selection;
    const stopSelecting = uiStore.subscribe(() => {
      const next = uiStore.getState().selection;
      if (next.some((id) => !selection.includes(id))) stopFollowing();
      selection = next;
    });
    return () => {
      stopWatching();
      stopMoves();
      stopSelecting();
      cancelAnimationFrame(frame);
      presence.setFollowing(null);
    };
  }, [camera, viewport, presence, participantId, name, t]);

  return isSeeing;
}
