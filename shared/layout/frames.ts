import type { Box, Note } from '#shared/strategy/strategy.ts';
import { type FrameBox, type NoteBox, pileOf } from './boxes.ts';
import { measures, noteHeight } from './sizes.ts';

/** The frames of a board with the members that nobody gave a place of their own. */
export interface FramesLayout {
  readonly frames: readonly FrameBox[];
  readonly flowing: readonly NoteBox[];
}

/** What frames are laid out from. */
export interface FramesInput {
  readonly frames: readonly Note[];
  /** Members without a place, by frame. */
  readonly flowing: ReadonlyMap<string, readonly Note[]>;
  /** Members that lie where somebody put them. */
  readonly placed: readonly NoteBox[];
  readonly layout: Readonly<Record<string, Box>>;
}

/** Room that a frame leaves around what lies in it; its title stands in the room at the top. */
export const frameRoom = { side: 16, top: 48, bottom: 16 } as const;

/** Size of a frame that nobody gave one: three notes wide. */
export const frameSize = {
  w: 3 * measures.noteWidth + 2 * measures.noteGap + 2 * frameRoom.side,
  h: 260,
} as const;

const gapBesideBoard = 60;

/**
 * Frames where somebody put them, and those without a place (from a file) in a column left of the board. Members
 * without a place flow in rows under the others; the frame is never less high than they need.
 */
export function layoutFrames({ frames, flowing, placed, layout }: FramesInput): FramesLayout {
  const boxes: FrameBox[] = [];
  const members: NoteBox[] = [];
  let nextY = 0;
  for (const { id } of frames) {
    const stored = layout[id];
    const w = stored?.w ?? frameSize.w;
    const x = stored?.x ?? -w - gapBesideBoard;
    const y = stored?.y ?? nextY;
    const list = flowing.get(id) ?? [];
    let bottom = y + (stored?.h ?? frameSize.h);
    if (list.length > 0) {
      const top = placed.reduce(
        (below, note) => (note.frameId === id ? Math.max(below, note.y + note.h + measures.noteGap) : below),
        y + frameRoom.top,
      );
      const rows = flowIn(id, list, { x: x + frameRoom.side, y: top, w: w - 2 * frameRoom.side });
      members.push(...rows.boxes);
      bottom = Math.max(bottom, rows.bottom + frameRoom.bottom);
    }
    boxes.push({ id, x, y, w, h: bottom - y, ...pileOf(stored) });
    if (!stored) nextY = bottom + gapBesideBoard;
  }
  return { frames: boxes, flowing: members };
}

function flowIn(
  frameId: string,
  notes: readonly Note[],
  { x, y, w }: { x: number; y: number; w: number },
): { readonly boxes: readonly NoteBox[]; readonly bottom: number } {
  const { noteWidth, noteGap } = measures;
  const perRow = Math.max(1, Math.floor((w + noteGap) / (noteWidth + noteGap)));
  const boxes: NoteBox[] = [];
  let top = y;
  let rowHeight = 0;
  notes.forEach((note, index) => {
    const column = index % perRow;
    if (column === 0 && index > 0) {
      top += rowHeight + noteGap;
      rowHeight = 0;
    }
    const h = noteHeight(note);
    rowHeight = Math.max(rowHeight, h);
    boxes.push({
      id: note.id,
      cardId: null,
      frameId,
      isPlaced: false,
      x: x + column * (noteWidth + noteGap),
      y: top,
      w: noteWidth,
      h,
    });
  });
  return { boxes, bottom: top + rowHeight };
}
