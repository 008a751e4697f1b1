/** No side of a picture in pixels is longer: beyond this programs to look at pictures give up. */
export const mostPixels = 8000;

/** Pixels per board unit that people get who ask for nothing: sharp on a good screen and in print. */
const usualScale = 2;
const leastScale = 0.1;
/** More pixels per board unit show nothing more. */
export const mostScale = 4;

/** Below this letters of notes are hard to read. */
const readableScale = 0.7;

/** How large a picture becomes in pixels. */
export interface PictureScale {
  /** Pixels per board unit. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Whether texts in it can be read; if not, an SVG or a picture of one region is better. */
  readonly isReadable: boolean;
}

/** The scale that somebody wished, or the usual one, as far as the longest side allows. */
export function pictureScale(
  { width, height }: { readonly width: number; readonly height: number },
  wish: number = usualScale,
): PictureScale {
  const fitting = mostPixels / Math.max(width, height, 1);
  const scale = Math.min(fitting, Math.max(leastScale, Math.min(mostScale, wish)));
  return {
    scale,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    isReadable: scale >= Math.min(wish, readableScale),
  };
}
