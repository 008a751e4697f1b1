import type { RegionNumber } from '#shared/elements/element.ts';
import { cardKindOf, faceOf } from '#shared/elements/kinds.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { CardBox, FindingBox, FindingSlip, NoteBox, RegionLayout, RegionMark } from './boxes.ts';
import { columnX, regionFrames } from './region-frames.ts';
import { cardHeight, measures, noteHeight } from './sizes.ts';

/** What a region is laid out from. */
export interface LayoutInput {
  readonly strategy: Strategy;
  readonly language: Language;
  /** Notes without a place of their own, by the card under which they flow; `''` for those that hang from nothing. */
  readonly flowingNotes: ReadonlyMap<string, readonly Note[]>;
  readonly findings: readonly FindingSlip[];
}

/** Places cards and notes in one region. Each placing method gives the y below what it placed. */
export interface RegionPen {
  readonly region: RegionNumber;
  readonly input: LayoutInput;
  /** First y under the header of the region. */
  readonly top: number;
  /** A card with its notes under it. Where somebody moved the card away, the notes go with it and `y` comes back. */
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
    for (let start = 0; start < list.length; start += perRow) {
      let rowHeight = 0;
      list.slice(start, start + perRow).forEach((note, index) => {
        const h = noteHeight(note);
        notes.push({
          id: note.id,
          cardId,
          isPlaced: false,
          x: x + index * (noteWidth + noteGap),
          y: rowTop,
          w: noteWidth,
          h,
        });
        rowHeight = Math.max(rowHeight, h);
      });
      rowTop += rowHeight + noteGap;
    }
    return list.length > 0 ? rowTop - noteGap : y;
  };

  const placeCard: RegionPen['card'] = (id, column, y, size) => {
    const kind = cardKindOf(strategy, id);
    const face = faceOf(strategy, id, language);
    if (!kind || !face) return y;
    const stored = strategy.layout[id];
    const w = size?.w ?? measures.cardWidth;
    const h = size?.h ?? cardHeight(face, w);
    const at = stored ? { x: stored.x, y: stored.y } : { x: columnX(region, column), y };
    cards.push({ id, kind, region, isPlaced: stored !== undefined, ...at, w, h });
    const under = flowingNotes.get(id) ?? [];
    const bottom = placeNotes(
      under,
      id,
      at.x + measures.noteIndent,
      w - 2 * measures.noteIndent,
      at.y + h + measures.noteGap,
    );
    if (stored) return y;
    return under.length > 0 ? bottom : at.y + h;
  };

  const isMoved = (id: string) => strategy.layout[id] !== undefined;

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
        if (!isMoved(id)) at = bottom + measures.stackGap;
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

/** Width of a number of columns of cards with the gaps between them. */
export function widthOfColumns(columns: number): number {
  return columns * measures.cardWidth + (columns - 1) * measures.columnGap;
}
