import { badgesOfSlips, type SlipView } from '#shared/elements/finding-slips.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { pathBetween } from '#shared/layout/lines.ts';
import { textWidth, wrapText } from '#shared/layout/text-metrics.ts';
import type { Drawing, Shape } from '#shared/report/drawing.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { altOf, titleOfPart } from './alt.ts';
import { colors } from './colors.ts';
import type { PictureContext } from './context.ts';
import { drawCard } from './draw-card.ts';
import { drawBadge, drawMarks } from './draw-marks.ts';
import { drawFrame, drawNote } from './draw-note.ts';
import { drawMark, drawRegion, drawSlip } from './draw-region.ts';
import { box, write } from './pen.ts';
import { moved, type Part, rectAround, type Scene, sceneOf, type Thing } from './scene.ts';
import { counted, counts } from './words.ts';

/** What of the board is drawn, and how. */
export interface BoardPictureOptions extends Part {
  /** Slips of the findings on this strategy, in the language of the picture; without them none is shown. */
  readonly slips?: readonly SlipView[];
  /**
   * For pictures that are looked at so small that only titles can be read: the size of titles, in board units. All texts
   * are drawn when left out.
   */
  readonly titleSize?: number;
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

const margin = 40;
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
  const { slips = [], titleSize, ...part } = options;
  const context: PictureContext = {
    strategy,
    language,
    original: strategy.meta.language ?? 'nl',
    badges: badgesOfSlips(slips),
    slips: new Map(slips.map((slip) => [slip.id, slip])),
    dots: dotsOf(strategy),
    titleSize: titleSize ?? null,
  };
  const scene = sceneOf(layoutBoard(strategy, language, slips), strategy, part);
  const room = part.items ? marginOfSelection : margin;
  const around = rectAround([...scene.regions, ...scene.frames, ...scene.things.map(({ place }) => place)]);
  const here = moved(scene, room - around.x, room - around.y);
  const width = Math.ceil(around.w + 2 * room);
  const foot = drawStrays(here, around.h + 2 * room, context);
  const height = Math.ceil(around.h + 2 * room + foot.height);
  const paper = box({ x: 0, y: 0, w: width, h: height }, { fill: colors.paper });
  return {
    drawing: { width, height, shapes: [paper, ...drawScene(here, context), ...foot.shapes] },
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
        ? [...drawFrame(frame, note, context), ...drawMarks(frame, context, { hasComments: true })]
        : [];
    }),
    ...scene.lines.flatMap(({ ends, label }) => drawLine(ends, label ?? '', context)),
    ...scene.things.flatMap((thing) => drawThing(thing, notes, context)),
  ];
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

/** A line that somebody drew between two things, with what it means. */
function drawLine(
  [from, to]: readonly [Rect, Rect],
  label: string,
  { language, original, titleSize }: PictureContext,
): readonly Shape[] {
  const { path, middle } = pathBetween(from, to);
  const curve: Shape = { kind: 'curve', d: path, stroke: colors.lineStrong, strokeWidth: 1.5 };
  if (label.trim() === '' || titleSize !== null) return [curve];
  const row = 18;
  const lines = wrapText(label, widestLabel, labelStyle, 3);
  const width = Math.max(...lines.map((line) => textWidth(line, labelStyle))) + 8;
  const top = middle.y - 6 - 13 - (lines.length - 1) * row;
  return [
    curve,
    box(
      { x: middle.x - width / 2, y: top, w: width, h: lines.length * row },
      { fill: colors.paper, opacity: 0.85, radius: 4 },
    ),
    ...write(lines, middle.x, top, width, {
      style: labelStyle,
      fill: colors.ink2,
      language: label === '' ? language : original,
      row,
      anchor: 'middle',
    }),
  ];
}

/** A line at the foot that says how much is not in the picture, where something is not. */
function drawStrays(
  { strays }: Scene,
  y: number,
  { language }: PictureContext,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  if (strays.length === 0) return { shapes: [], height: 0 };
  const style = { size: 13, weight: 400 } as const;
  const text = counted(counts.strays, strays.length, language);
  const writing = { style, fill: colors.ink3, language, row: 18 };
  return { shapes: write([text], margin, y - 20, 2000, writing), height: 24 };
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
