import type { Language } from '#shared/text/language.ts';
import type { Tone } from './tree.ts';

/**
 * What a shape is painted with: a colour by its meaning, so that a house style can change it, or the colour of a
 * department or category as `#rrggbb`.
 */
export type Paint =
  | 'brand'
  | 'brandTint'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'sheet'
  | 'paper'
  | Tone
  | `#${string}`;

interface Stroked {
  readonly stroke?: Paint;
  /** In units of the drawing; 1 when left out. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in units of the drawing. */
  readonly dash?: readonly [number, number];
  /** Ends and corners of the stroke are round; plain when left out. */
  readonly isRound?: boolean;
}

interface Filled {
  readonly fill?: Paint;
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number;
}

/** One shape. Every text is one line that the maker has wrapped: no writer breaks or cuts it. */
export type Shape =
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Stroked &
      Filled)
  | ({
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    } & Stroked)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number } & Stroked &
      Filled)
  | ({ readonly kind: 'polygon'; readonly points: readonly (readonly [number, number])[] } & Stroked & Filled)
  | ({
      readonly kind: 'curve' /** SVG path data, numbers and commands only. */;
      readonly d: string;
      /**
       * Where the origin of the path stands in the drawing, and how many units of the drawing one of its own is, its
       * stroke included; the path is in units of the drawing when left out.
       */
      readonly at?: readonly [x: number, y: number, scale: number];
    } & Stroked &
      Filled)
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      /** Height of the letters in units of the drawing. */
      readonly size: number;
      readonly weight: 400 | 600 | 700;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: Paint;
      readonly language: Language;
      /**
       * Exactly so wide, whatever letters a reader draws it with: for scripts and signs that our fonts have not. As wide
       * as its letters when left out.
       */
      readonly length?: number;
    };

/** A picture as shapes in drawing order, in units of 1/96 inch. Writers turn it into what their format can show. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
