import { overlaps, type Rect } from '#shared/layout/boxes.ts';
import { farZoom } from '../flow/detail.ts';
import type { BoardNode } from '../flow/node-store.ts';
import type { Viewport, ViewportSource } from '../flow/viewport.ts';
import { seenIn } from '../follow/fit-view.ts';
import { rectOf } from '../hands/drag-session.ts';

/** Notes that are elements for no other reason than that a zoom is under way. */
export interface SpareElements {
  readonly has: (id: string) => boolean;
  readonly stop: () => void;
}

/** Once the zoom has stayed the same for so long, spare elements are let go of. */
const calmMs = 400;
/** So many are made in one step, which does not hold up the next frame. */
const madePerStep = 8;

/**
 * So that a zoom across the border between picture and elements need not make all of them in one frame: on the way out
 * those in view stay until the zoom is over, on the way in they are made a few at a time, unseen over the picture.
 */
export function keepSpareElements(
  viewport: ViewportSource,
  notes: () => readonly BoardNode[],
  onChange: () => void,
): SpareElements {
  let { zoom } = viewport.current();
  const spare = new Set(idsIn(seenIn(viewport.current(), viewport.size()), notes()));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const letGo = () => {
    if (spare.size === 0) return;
    spare.clear();
    onChange();
  };
  const makeSome = (view: Viewport) => {
    const missing = idsIn(seenNear(view, viewport.size()), notes()).filter((id) => !spare.has(id));
    for (const id of missing.slice(0, madePerStep)) spare.add(id);
    if (missing.length > 0) onChange();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(letGo, calmMs);
  };
  const followZoom = () => {
    const view = viewport.current();
    if (view.zoom === zoom) return;
    const isComingNear = view.zoom > zoom;
    zoom = view.zoom;
    wait();
    if (isComingNear) makeSome(view);
  };

  wait();
  const stopFollowing = viewport.subscribe(followZoom);
  return {
    has: (id) => spare.has(id),
    stop: () => {
      stopFollowing();
      clearTimeout(timer);
    },
  };
}

/** What will be seen, of what is seen now, when the zoom has come to where elements take over. */
function seenNear(view: Viewport, size: { readonly width: number; readonly height: number }): Rect {
  const { x, y, w, h } = seenIn(view, size);
  const share = Math.min(1, view.zoom / farZoom);
  return { x: x + (w * (1 - share)) / 2, y: y + (h * (1 - share)) / 2, w: w * share, h: h * share };
}

function idsIn(rect: Rect, notes: readonly BoardNode[]): readonly string[] {
  return notes.flatMap((node) => (overlaps(rect, rectOf(node)) ? [node.id] : []));
}
