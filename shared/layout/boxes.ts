import type { ElementKind, RegionNumber } from '#shared/elements/element.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** A rectangle in board units. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The area of one stage. Its x and width never change. */
export interface RegionBox extends Rect {
  readonly number: RegionNumber;
}

/** Where a card stands. */
export interface CardBox extends Rect {
  readonly id: string;
  /** How high somebody put it in the pile; left out where nobody did. */
  readonly z?: number;
  readonly kind: ElementKind;
  readonly region: RegionNumber;
  /** Whether somebody put it here; otherwise it flows. */
  readonly isPlaced: boolean;
}

/** Where a note lies. */
export interface NoteBox extends Rect {
  readonly id: string;
  /** How high somebody put it in the pile; left out where nobody did. */
  readonly z?: number;
  /** The card that it is input for and flows under. */
  readonly cardId: string | null;
  /** The frame that it lies in; left out where it lies in none. */
  readonly frameId?: string;
  readonly isPlaced: boolean;
}

/** A titled group of notes. */
export interface FrameBox extends Rect {
  readonly id: string;
  /** How high somebody put it in the pile; left out where nobody did. */
  readonly z?: number;
}

/** Where the slip of a finding lies, in region 6. */
export interface FindingBox extends Rect {
  readonly id: string;
}

/** What is printed on a region itself. */
export type RegionMark =
  | {
      readonly kind: 'heading' | 'hint';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly text: Bilingual;
    }
  | {
      readonly kind: 'timeline';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      /** Where each interim goal hangs from the line, with its month (`YYYY-MM`) or null. */
      readonly ticks: readonly { readonly x: number; readonly month: string | null }[];
    };

/** A finding as the board needs it: enough to measure and group its slip. */
export interface FindingSlip {
  readonly id: string;
  readonly title: string;
  readonly isAccepted: boolean;
}

/** One region with all that stands in it. */
export interface RegionLayout {
  readonly region: RegionBox;
  readonly cards: readonly CardBox[];
  readonly notes: readonly NoteBox[];
  readonly findings: readonly FindingBox[];
  readonly marks: readonly RegionMark[];
}

/** How high something lies in the pile, as part of its box: nothing where nobody put it over or under the others. */
export function pileOf(stored: Box | undefined): { readonly z?: number } {
  return stored?.z ? { z: stored.z } : {};
}

/** The whole board. */
export interface BoardLayout {
  /** Each region with what stands in it; the same object until something in it changes. */
  readonly byRegion: readonly RegionLayout[];
  readonly regions: readonly RegionBox[];
  readonly cards: readonly CardBox[];
  readonly notes: readonly NoteBox[];
  /** Titled groups; they lie under the notes. */
  readonly frames: readonly FrameBox[];
  readonly findings: readonly FindingBox[];
  readonly marks: readonly RegionMark[];
}

/** Whether two rectangles have a part in common; edges that touch are none. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a rectangle lies within another as a whole. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}
