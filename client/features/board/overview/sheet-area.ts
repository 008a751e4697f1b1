import type { Rect } from '#shared/layout/boxes.ts';
import type { Viewport } from '../flow/viewport.ts';
import { seenIn } from '../follow/fit-view.ts';

/** The part of the board that a picture shows, in board units, and its size in pixels of its own. */
export interface SheetArea extends Rect {
  /** The zoom that it was drawn for. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a picture reaches beyond what is seen, in px: it is drawn anew once one has gone that far. */
const margin = 256;
/** A picture that is stretched further than this is drawn anew before a zoom has ended. */
const mostStretched = 2;

/** The area around what is seen, so that its pixels are those of the screen. */
export function areaAround(view: Viewport, size: Size, density: number): SheetArea {
  const { x, y, zoom } = view;
  const beyond = Math.round(margin * density) / density;
  const width = Math.ceil((size.width + 2 * beyond) * density);
  const height = Math.ceil((size.height + 2 * beyond) * density);
  return {
    x: (-beyond - x) / zoom,
    y: (-beyond - y) / zoom,
    w: width / density / zoom,
    h: height / density / zoom,
    zoom,
    width,
    height,
  };
}

/** Whether a picture will do for now: it reaches as far as is seen, and is not much too coarse. */
export function serves(area: SheetArea, view: Viewport, size: Size): boolean {
  const seen = seenIn(view, size);
  const isWide =
    area.x <= seen.x &&
    area.y <= seen.y &&
    area.x + area.w >= seen.x + seen.w &&
    area.y + area.h >= seen.y + seen.h;
  return isWide && view.zoom <= area.zoom * mostStretched;
}
