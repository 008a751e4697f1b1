import { useSession } from '#client/sync/hooks.ts';
import { later } from '#client/ui/later.tsx';
import { useFollowed } from '#client/ui-state/following.ts';
import type { Camera } from '../flow/camera.ts';
import { useSharedView } from './use-shared-view.ts';

const Spotlight = later(async () => (await import('./Spotlight.tsx')).Spotlight);
const Frame = later(async () => (await import('./FollowFrame.tsx')).FollowFrame);

/** Lets the others follow me over the board, me one of them, and all of us what is in the spotlight. */
export function Following({ camera }: { camera: Camera }) {
  useSharedView();
  const followed = useFollowed();
  const { focus } = useSession();
  return (
    <>
      {focus?.kind === 'spotlight' && <Spotlight key={focus.id} camera={camera} focus={focus} />}
      {followed && <Frame camera={camera} followed={followed} />}
    </>
  );
}
