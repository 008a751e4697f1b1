import { badgesOfSlips, type SlipView } from '#shared/elements/finding-slips.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { pathBetween } from '#shared/layout/lines.ts';
import { textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Drawing, Shape } from '#shared/report/drawing.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { altOf, titleOfPart } from './alt.ts';
import { colors } from './colors.ts';
import { type PictureContext, titleSizeFor } from './context.ts';
import { drawCard } from './draw-card.ts';
import { drawBadge, drawMarks } from './draw-marks.ts';
import { drawFrame, drawNote } from './draw-note.ts';
import { drawMark, drawRegion, drawSlip } from './draw-region.ts';
import { box, write } from './pen.ts';
import { moved, type Part, rectAround, type Scene, sceneOf, type Thing, trimmed } from './scene.ts';
import { withFootnote } from './with-footnote.ts';
import { counted, counts } from './words.ts';

/** What of the board is drawn, and how. */
export interface BoardPictureOptions extends Part {
  /** Slips of the findings on this strategy, in the language of the picture; without them none is shown. */
  readonly slips?: readonly SlipView[];
  /**
   * The smallest letters that can be read, in board units. Where some of the board's are smaller, cards show their titles
   * alone, in letters at least so large. All texts are drawn when left out.
   */
  readonly leastSize?: number;
  /** Whether regions end where what stands in them ends: on the board all have some room left. */
  readonly isTrimmed?: boolean;
  /** Room around what is shown, in board units. */
  readonly margin?: number;
}

/** A part of the board as a picture. */
export interface BoardPicture {
  /** In board units, which are px of the canvas at 100 %. */
  readonly drawing: Drawing;
  /** What it shows, in a few words. */
  readonly title: string;
  /** What it holds, in numbers and regions: for who can't see it. */
  readonly alt: string;
  /** How many cards, notes and frames it shows. */
  readonly count: number;
}

const usualMargin = 40;
const marginOfSelection = 24;

/**
 * The board as the canvas shows it, drawn from the model: regions, cards, notes, frames, texts and lines, with the marks
 * that hang from them. Never throws on what people made. Every text is broken into lines that fit; what the canvas cuts
 * ends in an ellipsis here as well.
 */
export function drawBoard(
  strategy: Strategy,
  language: Language,
  options: BoardPictureOptions = {},
): BoardPicture {
  const { slips = [], leastSize = 0, margin, isTrimmed = false, ...part } = options;
  const context: PictureContext = {
    strategy,
    language,
    original: strategy.meta.language ?? 'nl',
    badges: badgesOfSlips(slips),
    slips: new Map(slips.map((slip) => [slip.id, slip])),
    dots: dotsOf(strategy),
    leastSize,
    titleSize: titleSizeFor(leastSize),
  };
  const whole = sceneOf(layoutBoard(strategy, language, slips), strategy, part);
  const scene = isTrimmed ? trimmed(whole) : whole;
  const room = margin ?? (part.items ? marginOfSelection : usualMargin);
  const around = rectAround([...scene.regions, ...scene.frames, ...scene.things.map(({ place }) => place)]);
  const here = moved(scene, room - around.x, room - around.y);
  const width = Math.ceil(around.w + 2 * room);
  const height = Math.ceil(around.h + 2 * room);
  const paper = box({ x: 0, y: 0, w: width, h: height }, { fill: colors.paper });
  const drawing: Drawing = { width, height, shapes: [paper, ...drawScene(here, context)] };
  const strays = scene.strays.length;
  return {
    drawing: strays > 0 ? withFootnote(drawing, counted(counts.strays, strays, language), language) : drawing,
    title: titleOfPart(part, strategy, language),
    alt: altOf(scene, part, strategy, language),
    count: scene.frames.length + scene.things.length,
  };
}

function drawScene(scene: Scene, context: PictureContext): readonly Shape[] {
  const notes = new Map(context.strategy.notes.map((note) => [note.id, note]));
  return [
    ...scene.regions.flatMap((region) => drawRegion(region, context)),
    ...scene.marks.flatMap((mark) => drawMark(mark, context)),
    ...scene.frames.flatMap((frame) => {
      const note = notes.get(frame.id);
      return note
        ? [
            ...drawFrame(frame, note, context, headRoomOf(frame, scene)),
            ...drawMarks(frame, context, { hasComments: true }),
          ]
        : [];
    }),
    ...scene.lines.map(({ ends }) => drawLine(ends)),
    ...scene.things.flatMap((thing) => drawThing(thing, notes, context)),
    // Over all else: on a picture nobody can move away what lies over a label.
    ...scene.lines.flatMap(({ ends, label }) => drawLabel(ends, label ?? '', context)),
  ];
}

/** How far below the top of a frame the highest thing in it lies; all of its height where it is empty. */
function headRoomOf(frame: Rect, { things }: Scene): number {
  const tops = things.flatMap(({ place: { x, y, w, h } }) => {
    const isOver = x < frame.x + frame.w && x + w > frame.x && y < frame.y + frame.h && y + h > frame.y;
    return isOver ? [y - frame.y] : [];
  });
  return Math.max(0, Math.min(frame.h, ...tops));
}

function drawThing(
  { kind, place }: Thing,
  notes: ReadonlyMap<string, Note>,
  context: PictureContext,
): readonly Shape[] {
  if (kind === 'finding') return drawSlip(place, context);
  if (kind === 'card') {
    return [
      ...drawCard(place, context),
      ...drawBadge(place, context),
      // How many conversations there are about it stands on the card itself.
      ...drawMarks(place, context, { hasComments: false }),
    ];
  }
  const note = notes.get(place.id);
  return note ? [...drawNote(place, note, context), ...drawMarks(place, context, { hasComments: true })] : [];
}

const labelStyle = { size: 12, weight: 400 } as const;
const widestLabel = 240;

/** A line that somebody drew between two things. */
function drawLine([from, to]: readonly [Rect, Rect]): Shape {
  const { path } = pathBetween(from, to);
  return { kind: 'curve', d: path, stroke: colors.lineStrong, strokeWidth: 1.5 };
}

/** What a line means. */
function drawLabel(
  [from, to]: readonly [Rect, Rect],
  label: string,
  { original, titleSize }: PictureContext,
): readonly Shape[] {
  if (label.trim() === '' || titleSize !== null) return [];
  const { middle } = pathBetween(from, to);
  const row = 18;
  const lines = wrapText(label, widestLabel, labelStyle, 3);
  const width = Math.max(...lines.map((line) => textWidth(line, labelStyle))) + 8;
  const top = middle.y - 6 - 13 - (lines.length - 1) * row;
  return [
    box(
      { x: middle.x - width / 2, y: top, w: width, h: lines.length * row },
      { fill: colors.paper, opacity: 0.85, radius: 4 },
    ),
    ...write(lines, middle.x, top, width, {
      style: labelStyle,
      fill: colors.ink2,
      language: original,
      row,
      anchor: 'middle',
    }),
  ];
}

/** The result of the last vote that gave a card or note any dots. */
function dotsOf({ votes }: Pick<Strategy, 'votes'>): ReadonlyMap<string, number> {
  const dots = new Map<string, number>();
  for (const { results } of votes) {
    for (const { item, dots: count } of results) {
      if (count > 0) dots.set(item, count);
      else dots.delete(item);
    }
  }
  return dots;
}
