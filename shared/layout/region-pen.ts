import type { RegionNumber } from '#shared/elements/element.ts';
import { cardKindOf, faceOf } from '#shared/elements/kinds.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import {
  type CardBox,
  type FindingBox,
  type FindingSlip,
  type NoteBox,
  pileOf,
  type Rect,
  type RegionLayout,
  type RegionMark,
} from './boxes.ts';
import { columnX, regionFrames } from './region-frames.ts';
import { cardHeight, measures, noteHeight } from './sizes.ts';

/** What a region is laid out from. */
export interface LayoutInput {
  readonly strategy: Strategy;
  readonly language: Language;
  /**
   * Notes by the card under which they flow; `''` for those that hang from nothing. Those of a card that somebody put
   * down themselves are among them, since they keep their room where they still lie in it.
   */
  readonly flowingNotes: ReadonlyMap<string, readonly Note[]>;
  readonly findings: readonly FindingSlip[];
}

/** Places cards and notes in one region. Each placing method gives the y below what it placed. */
export interface RegionPen {
  readonly region: RegionNumber;
  readonly input: LayoutInput;
  /** First y under the header of the region. */
  readonly top: number;
  /** A card with its notes under it. Where somebody moved the card away from here, the notes go with it and `y` comes back. */
  card(id: string, column: number, y: number, size?: { w: number; h: number }): number;
  /** Cards in a column, one under another. */
  stack(ids: readonly string[], column: number, y: number): number;
  /** Cards in rows over `columns` columns, tops aligned; a card that was moved away leaves its cell empty. */
  grid(ids: readonly string[], firstColumn: number, columns: number, y: number): number;
  /** Notes in rows that fill `columns` columns. */
  notes(notes: readonly Note[], cardId: string | null, x: number, width: number, y: number): number;
  heading(text: Bilingual, column: number, y: number, columns?: number): number;
  hint(text: Bilingual, column: number, y: number, columns?: number): number;
  mark(mark: RegionMark): void;
  finding(box: FindingBox): void;
  finish(bottom: number): RegionLayout;
}

const topOfRegions = 0;

/** Begins an empty region. */
export function createPen(region: RegionNumber, input: LayoutInput): RegionPen {
  const { strategy, language, flowingNotes } = input;
  const frame = regionFrames[region];
  const cards: CardBox[] = [];
  const notes: NoteBox[] = [];
  const findings: FindingBox[] = [];
  const marks: RegionMark[] = [];

  const placeNotes: RegionPen['notes'] = (list, cardId, x, width, y) => {
    const { noteWidth, noteGap } = measures;
    const perRow = Math.max(1, Math.floor((width + noteGap) / (noteWidth + noteGap)));
    let rowTop = y;
    let rowHeight = 0;
    let inRow = 0;
    for (const note of list) {
      if (inRow === perRow) {
        rowTop += rowHeight + noteGap;
        rowHeight = 0;
        inRow = 0;
      }
      const slot = { x: x + inRow * (noteWidth + noteGap), y: rowTop, w: noteWidth, h: noteHeight(note) };
      const stored = strategy.layout[note.id];
      if (stored && !liesIn(slot, stored)) continue;
      if (!stored) notes.push({ id: note.id, cardId, isPlaced: false, ...slot });
      rowHeight = Math.max(rowHeight, slot.h);
      inRow += 1;
    }
    return inRow > 0 ? rowTop + rowHeight : y;
  };

  const placeCard: RegionPen['card'] = (id, column, y, size) => {
    const kind = cardKindOf(strategy, id);
    const face = faceOf(strategy, id, language);
    if (!kind || !face) return y;
    const stored = strategy.layout[id];
    const w = size?.w ?? measures.cardWidth;
    const h = size?.h ?? cardHeight(face, w);
    const slot = { x: columnX(region, column), y, w, h };
    const at = stored ? { x: stored.x, y: stored.y } : { x: slot.x, y };
    cards.push({ id, kind, region, isPlaced: stored !== undefined, ...at, w, h, ...pileOf(stored) });
    const notesTop = at.y + h + measures.noteGap;
    const notesBottom = placeNotes(
      flowingNotes.get(id) ?? [],
      id,
      at.x + measures.noteIndent,
      w - 2 * measures.noteIndent,
      notesTop,
    );
    if (stored && !liesIn(slot, stored)) return y;
    return Math.max(y + h, notesBottom > notesTop ? notesBottom : at.y + h);
  };

  return {
    region,
    input,
    top: topOfRegions + measures.regionHeader,
    card: placeCard,
    notes: placeNotes,
    stack(ids, column, y) {
      let at = y;
      for (const id of ids) {
        const bottom = placeCard(id, column, at);
        if (bottom > at) at = bottom + measures.stackGap;
      }
      return at > y ? at - measures.stackGap : y;
    },
    grid(ids, firstColumn, columns, y) {
      let rowTop = y;
      let bottom = y;
      ids.forEach((id, index) => {
        const column = index % columns;
        if (column === 0 && index > 0 && bottom > rowTop) rowTop = bottom + measures.rowGap;
        bottom = Math.max(bottom, placeCard(id, firstColumn + column, rowTop));
      });
      return bottom;
    },
    heading(text, column, y, columns = 1) {
      marks.push({ kind: 'heading', text, x: columnX(region, column), y, w: widthOfColumns(columns) });
      return y + measures.sectionHeader;
    },
    hint(text, column, y, columns = 1) {
      marks.push({ kind: 'hint', text, x: columnX(region, column), y, w: widthOfColumns(columns) });
      return y + measures.sectionHeader;
    },
    mark: (mark) => void marks.push(mark),
    finding: (box) => void findings.push(box),
    finish: (bottom) => ({
      region: {
        number: region,
        x: frame.x,
        y: topOfRegions,
        w: frame.w,
        h: Math.max(measures.leastRegionHeight, bottom + measures.regionPadding - topOfRegions),
      },
      cards,
      notes,
      findings,
      marks,
    }),
  };
}

/**
 * Whether something that somebody put down still lies where it would flow: nudged, locked or resized in its place, it
 * keeps its room, so that nothing around it moves up.
 */
function liesIn(slot: Rect, at: Pick<Rect, 'x' | 'y'>): boolean {
  return Math.abs(at.x - slot.x) <= slot.w / 2 && Math.abs(at.y - slot.y) <= slot.h / 2;
}

/** Width of a number of columns of cards with the gaps between them. */
export function widthOfColumns(columns: number): number {
  return columns * measures.cardWidth + (columns - 1) * measures.columnGap;
}
