import { later } from '#client/ui/later.tsx';
import { useFollowed } from '#client/ui-state/following.ts';
import type { Camera } from '../flow/camera.ts';
import { useSharedView } from './use-shared-view.ts';

const Frame = later(async () => (await import('./FollowFrame.tsx')).FollowFrame);

/** Lets the others follow me over the board, and me one of them. */
export function Following({ camera }: { camera: Camera }) {
  useSharedView();
  const followed = useFollowed();
  return followed && <Frame camera={camera} followed={followed} />;
}
