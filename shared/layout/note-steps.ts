import type { Note } from '#shared/strategy/strategy.ts';
import { measures, noteHeight, textRoom } from './sizes.ts';

/** A size of a note, in board units. */
export interface NoteSize {
  readonly w: number;
  readonly h: number;
}

/** By how much a note grows or shrinks at a time: in height by a row of text. */
export const noteStep: NoteSize = { w: 16, h: measures.textRow };

const leastWidth = measures.noteWidth - 3 * noteStep.w;
const mostWidth = measures.noteWidth + 32 * noteStep.w;
const mostRows = 40;
const heightOf = (rows: number) => measures.noteTop + rows * measures.textRow + measures.noteFooter;
const leastHeight = heightOf(measures.leastNoteRows);
const mostHeight = heightOf(mostRows);

/** The size in steps that is nearest to a wish, within what a note can be. Whether its text fits is for `fittingNoteSize`. */
export function nearestNoteSize({ w, h }: NoteSize): NoteSize {
  return {
    w: nearestStep(w, measures.noteWidth, noteStep.w, leastWidth, mostWidth),
    h: nearestStep(h, leastHeight, noteStep.h, leastHeight, mostHeight),
  };
}

/** The size in steps that is nearest to a wish and does not cut off what the note says. */
export function fittingNoteSize(note: Note, wish: NoteSize): NoteSize {
  const { w, h } = nearestNoteSize(wish);
  return { w, h: Math.max(h, noteHeight(note, w)) };
}

function nearestStep(wish: number, from: number, step: number, least: number, most: number): number {
  const steps = from + Math.round((wish - from) / step) * step;
  return Math.max(least, Math.min(most, steps));
}

/** Height of a note of this width to which somebody gave a height: that, and more once its text no longer fits in it. */
export function placedNoteHeight(note: Note, width: number, chosen: number | undefined): number {
  if (chosen === undefined) return noteHeight(note, width);
  return surelyFits(note, width, chosen) ? chosen : Math.max(chosen, noteHeight(note, width));
}

/** Room that one character takes at most, with what is lost where lines break. */
const widestCharacter = 13;

/** Whether text this short fits without a look at its words: measuring each of thousands of notes takes its time. */
function surelyFits({ title, text }: Note, width: number, height: number): boolean {
  if (title !== '' || text.includes('\n')) return false;
  const rows = Math.floor((height - measures.noteTop - measures.noteFooter) / measures.textRow);
  return text.length * widestCharacter <= textRoom(width, measures.notePadding) * rows;
}
