import type { FrameBox, NoteBox, Rect } from '#shared/layout/boxes.ts';
import { boardFonts, measures, textRoom } from '#shared/layout/sizes.ts';
import { fittingText, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Paint, Shape } from '#shared/report/drawing.ts';
import { membersOf } from '#shared/strategy/frames.ts';
import type { Note } from '#shared/strategy/strategy.ts';
import { colors, departmentPaint, nobody } from './colors.ts';
import { type PictureContext, titleRow } from './context.ts';
import { box, shadow, write } from './pen.ts';
import { boardWords } from './words.ts';

const radius = 4;
const strip = 3;
const footGap = 5;
const authorShare = 0.6;
const footRow = 16;
const footBottom = 6;

/** A sticky note with its text, or a text without paper. */
export function drawNote(place: NoteBox, note: Note, context: PictureContext): readonly Shape[] {
  if (note.shape === 'text') return context.titleSize === null ? drawFreeText(place, note, context) : [];
  const department = departmentPaint(context.strategy, note.departmentId, context.language);
  const { color, tint } = department ?? nobody;
  const paper = [box(place, { fill: tint, radius }), edge(place, color, note.parked)];
  if (context.titleSize !== null) return paper;
  return [
    ...shadow(place, 'note', radius),
    ...paper,
    ...words(place, note, context),
    ...foot(place, note, color, department?.name ?? '', context),
  ];
}

/** The coloured upper edge, dashed on a note that was put aside. */
function edge({ x, y, w }: Rect, color: Paint, isParked: boolean): Shape {
  if (isParked) {
    const middle = y + strip / 2;
    return {
      kind: 'line',
      x1: x,
      y1: middle,
      x2: x + w,
      y2: middle,
      stroke: color,
      strokeWidth: strip,
      dash: [6, 4],
    };
  }
  // Where the round corners of the note are cut off at the lower side of the strip.
  const in1 = 0.13;
  return {
    kind: 'curve',
    d: `M${in1} ${strip}A${radius} ${radius} 0 0 1 ${radius} 0H${w - radius}A${radius} ${radius} 0 0 1 ${w - in1} ${strip}Z`,
    at: [x, y, 1],
    fill: color,
  };
}

function words({ x, y, w, h }: Rect, note: Note, { language, original }: PictureContext): readonly Shape[] {
  const room = textRoom(w, measures.notePadding);
  const rows = Math.max(1, Math.floor((h - measures.noteTop - measures.noteFooter) / measures.textRow));
  const row = measures.textRow;
  const left = x + measures.notePadding;
  const top = y + measures.noteTop;
  const title = wrapText(note.title, room, boardFonts.noteTitle, Math.min(2, rows));
  const below = top + title.length * row;
  const heading = write(title, left, top, room, {
    style: boardFonts.noteTitle,
    fill: colors.ink,
    language: original,
    row,
  });
  const writing = { style: boardFonts.note, row };
  if (note.text.trim() === '') {
    const empty = { ...writing, fill: colors.ink3, language };
    return [...heading, ...write([boardWords.emptyNote[language]], left, below, room, empty)];
  }
  const lines = wrapText(note.text, room, boardFonts.note, Math.max(1, rows - title.length));
  return [
    ...heading,
    ...write(lines, left, below, room, { ...writing, fill: colors.ink, language: original }),
  ];
}

function foot(
  { x, y, w, h }: Rect,
  note: Note,
  fill: Paint,
  departmentName: string,
  { language, original }: PictureContext,
): readonly Shape[] {
  const room = textRoom(w, measures.notePadding);
  const top = y + h - footBottom - footRow;
  const right = x + w - measures.notePadding;
  const author = fittingText(
    note.onBehalf || firstName(note.author),
    room * authorShare,
    boardFonts.author,
    1,
  );
  const authorWidth = textWidth(author, boardFonts.author);
  const markRoom = w - 2 * measures.notePadding - authorWidth - footGap;
  const mark = fittingText(
    note.parked ? boardWords.parked[language] : departmentName,
    markRoom,
    boardFonts.small,
    1,
  );
  return [
    ...write([author], x + measures.notePadding, top, room * authorShare, {
      style: boardFonts.author,
      fill,
      language: original,
      row: footRow,
    }),
    ...write([mark], right, top, markRoom, {
      style: boardFonts.small,
      fill,
      language: note.parked ? language : original,
      row: footRow,
      anchor: 'end',
    }),
  ];
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

function drawFreeText(
  { x, y, w }: Rect,
  note: Note,
  { language, original }: PictureContext,
): readonly Shape[] {
  const { freeTextPadding, freeTextRow } = measures;
  const room = textRoom(w, freeTextPadding);
  const isEmpty = note.text.trim() === '';
  const lines = isEmpty ? [boardWords.emptyText[language]] : wrapText(note.text, room, boardFonts.freeText);
  return write(lines, x + freeTextPadding, y + freeTextPadding, room, {
    style: boardFonts.freeText,
    fill: isEmpty ? colors.ink3 : colors.ink,
    language: isEmpty ? language : original,
    row: freeTextRow,
  });
}

const frameStyle = { size: 15, weight: 600 } as const;
const titleGrowth = 34 / 24;

/** Room over and under a title from afar. */
const titleGap = 8;

/** A titled group: a sheet under its notes, the highest of which lies `headRoom` below its top. */
export function drawFrame(
  place: FrameBox,
  note: Note,
  context: PictureContext,
  headRoom: number,
): readonly Shape[] {
  const { strategy, language, original, titleSize, leastSize } = context;
  const sheet = box(place, {
    fill: colors.sheet,
    opacity: 0.72,
    stroke: colors.lineStrong,
    radius: 12,
  });
  const left = place.x + 17.5;
  const right = place.x + place.w - 17.5;
  const title = note.title.trim() || boardWords.untitledFrame[language];
  const writing = {
    fill: note.title.trim() ? colors.ink : colors.ink3,
    language: note.title.trim() ? original : language,
  };
  if (titleSize !== null) {
    const largest = (headRoom - 2 * titleGap) / titleRow(1);
    // Where its notes leave no room for letters that can be read, it stands on top of its sheet.
    const isInside = largest >= leastSize;
    const size = isInside ? Math.min(titleSize * titleGrowth, largest) : titleSize;
    const style = { ...frameStyle, size };
    const row = titleRow(size);
    const top = isInside ? place.y + titleGap : place.y - row - titleGap / 2;
    const line = fittingText(title, right - left, style, 1);
    return [sheet, ...write([line], left, top, right - left, { ...writing, style, row })];
  }
  const count = String(membersOf(strategy, place.id).length);
  const small = { size: 13, weight: 400 } as const;
  const room = Math.max(0, right - left - textWidth(count, small) - 10);
  return [
    sheet,
    ...write([fittingText(title, room, frameStyle, 1)], left, place.y + 12.5, room, {
      ...writing,
      style: frameStyle,
      row: 22,
    }),
    ...write([count], right, place.y + 12.5, 60, {
      style: small,
      fill: colors.ink3,
      language,
      row: 22,
      anchor: 'end',
    }),
  ];
}
