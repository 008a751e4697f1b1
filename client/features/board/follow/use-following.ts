import { useEffect, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { type Followed, stopFollowing } from '#client/ui-state/following.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import type { Camera } from '../flow/camera.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { keepView } from './keep-view.ts';

/**
 * Keeps what somebody else sees within my view for as long as they are here. My own panning, zooming or selecting ends
 * it. Answers whether there is anything to see: false while they look at something else than the board.
 */
export function useFollowing(camera: Camera, followed: Followed): boolean {
  const viewport = useViewportSource();
  const { presence } = useBoard().workshop;
  const t = useTexts();
  const { participantId, name } = followed;
  const [isSeeing, setIsSeeing] = useState(true);

  useEffect(() => {
    let wasFollowingMe: boolean | null = null;
    const kept = keepView({
      camera,
      viewport,
      onMoved: () => {
        stopFollowing();
        return 'stay';
      },
    });
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
      setIsSeeing(watched.view !== null);
      kept.show(watched.view);
    });
    let selection: readonly string[] = uiStore.getState().selection;
    const stopSelecting = uiStore.subscribe(() => {
      const next = uiStore.getState().selection;
      if (next.some((id) => !selection.includes(id))) stopFollowing();
      selection = next;
    });
    return () => {
      stopWatching();
      stopSelecting();
      kept.stop();
      presence.setFollowing(null);
    };
  }, [camera, viewport, presence, participantId, name, t]);

  return isSeeing;
}
