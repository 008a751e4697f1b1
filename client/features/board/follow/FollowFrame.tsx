import { Eye } from 'lucide-react';
import { useEffect } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { usePresence } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { type Followed, stopFollowing } from '#client/ui-state/following.ts';
import { useBoard } from '../board-context.ts';
import type { Camera } from '../flow/camera.ts';
import { colorOf } from '../flow/remote-marks.ts';
import { useFollowing } from './use-following.ts';
import './follow.css';

export interface FollowFrameProps {
  camera: Camera;
  followed: Followed;
}

/** A frame around the board in the colour of whom one follows, with their name and a button to stop. */
export function FollowFrame({ camera, followed }: FollowFrameProps) {
  const t = useTexts();
  const { model } = useBoard();
  const isSeeing = useFollowing(camera, followed);
  const person = usePresence().find(({ participantId }) => participantId === followed.participantId);
  useEffect(stopWhenGone, []);
  const { name } = followed;
  return (
    <div className="follow-frame" style={{ '--person': colorOf(person?.departmentId ?? null, model) }}>
      <div className="follow-frame__bar">
        <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{isSeeing ? t('board.following', { name }) : t('board.followElsewhere', { name })}</span>
        <Button
          size="small"
          title={t('board.followStopKey')}
          aria-keyshortcuts="Escape"
          onClick={stopFollowing}
        >
          {t('board.followStop')}
        </Button>
      </div>
    </div>
  );
}

let framesShown = 0;

/** Whoever leaves the board looks for themselves again. A frame that is put back at once, as in development, counts as there. */
function stopWhenGone(): () => void {
  framesShown += 1;
  return () => {
    framesShown -= 1;
    queueMicrotask(() => framesShown === 0 && stopFollowing());
  };
}
