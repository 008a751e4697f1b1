import { fittingNoteSize } from '#shared/layout/note-steps.ts';
import type { Note } from '#shared/strategy/strategy.ts';
import { gridStep } from './snap.ts';

interface Size {
  readonly w: number;
  readonly h: number;
}

const leastFrame: Size = { w: 184, h: 104 };
const leastTextWidth = 120;

/** The size that a wish comes down to: of a note in steps, of a frame on the grid; a text is as high as its lines. */
export function sizeRule(note: Note, now: Size): (wish: Size) => Size {
  if (note.shape === 'frame') {
    return ({ w, h }) => ({ w: Math.max(leastFrame.w, onGrid(w)), h: Math.max(leastFrame.h, onGrid(h)) });
  }
  if (note.shape === 'text') return ({ w }) => ({ w: Math.max(leastTextWidth, onGrid(w)), h: now.h });
  return (wish) => fittingNoteSize(note, wish);
}

/** What of a size is stored: the height of a text follows from its words. */
export function storedSize(note: Note, { w, h }: Size): { readonly w: number; readonly h?: number } {
  return note.shape === 'text' ? { w } : { w, h };
}

function onGrid(length: number): number {
  return Math.round(length / gridStep) * gridStep;
}
