import type { Camera } from '../flow/camera.ts';
import { CarryLayer } from './CarryLayer.tsx';
import { GuideLayer } from './GuideLayer.tsx';
import { ResizeHandles } from './ResizeHandles.tsx';

/** Over the things on the board: what is in the hand, what it lines up with, and the corners to pull at. */
export function HandLayer({ camera }: { camera: Camera }) {
  return (
    <>
      <CarryLayer />
      <GuideLayer />
      <ResizeHandles camera={camera} />
    </>
  );
}
