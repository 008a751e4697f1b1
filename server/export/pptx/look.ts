import type { Paint } from '#shared/report/drawing.ts';
import { colorOf, type ReportLook } from '#shared/report/look.ts';
import type { Tone } from '#shared/report/tree.ts';

/** A rectangle on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A slide of 16 by 9, in inches. */
export const slideSize = { w: 13.333, h: 7.5 } as const;

export const margin = 0.62;

/** Where the parts of a slide stand. */
export const places = {
  subject: { x: margin, y: 0.44, w: 9.5, h: 0.3 },
  title: { x: margin, y: 0.72, w: slideSize.w - 2 * margin, h: 0.98 },
  content: { x: margin, y: 1.92, w: slideSize.w - 2 * margin, h: 4.5 },
  foot: { x: margin, y: 6.6, w: slideSize.w - 2 * margin, h: 0.26 },
  footLine: { x: margin, y: 6.95, w: slideSize.w - 2 * margin, h: 0 },
  running: { x: margin, y: 7.04, w: 10.8, h: 0.24 },
  number: { x: slideSize.w - margin - 0.8, y: 7.04, w: 0.8, h: 0.24 },
} as const satisfies Readonly<Record<string, Box>>;

/** Between parts beside each other. */
export const gutter = 0.5;

/** Sizes of letters in points, from how it should be to how small it may become. */
export const sizes = {
  title: [28, 26, 24, 22, 20],
  statement: [24, 22, 20, 18, 16, 14, 12],
  bullets: [18, 17, 16, 15, 14, 13, 12, 11],
  card: [16, 15, 14, 13, 12, 11],
  /** Longer tables lose rows rather than get smaller letters. */
  table: [14, 13, 12, 11.5],
  label: 13,
  subject: 13,
  small: 10,
} as const;

/** A colour as pptxgenjs takes it: without `#`. */
export function hex(paint: Paint, look: ReportLook): string {
  return colorOf(paint, look).slice(1).toUpperCase();
}

/** The colour of letters. */
export function toneColor(tone: Tone | undefined, look: ReportLook): string {
  return hex(tone ?? 'ink', look);
}
