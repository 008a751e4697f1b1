import { stageOf } from '#shared/journey/stages.ts';
import type { FindingBox, RegionBox, RegionMark } from '#shared/layout/boxes.ts';
import { boardFonts, measures } from '#shared/layout/sizes.ts';
import { fittingText, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Shape } from '#shared/report/drawing.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { colors } from './colors.ts';
import { type PictureContext, titleRow } from './context.ts';
import { severityMark } from './draw-marks.ts';
import { box, shadow, write } from './pen.ts';
import { withShortWords } from './short-words.ts';

const headStyle = { size: 21, weight: 600 } as const;
const gapAfterNumber = 12;
const headTop = 22;
/** How much larger than titles of cards the words on the region itself are from afar. */
const headGrowth = 52 / 24;
const headingGrowth = 26 / 24;

/** The area of a stage with its number, title and question. */
export function drawRegion(region: RegionBox, { language, titleSize }: PictureContext): readonly Shape[] {
  const stage = stageOf(region.number);
  const area = box(region, { fill: colors.sheet, opacity: 0.64, stroke: colors.line, radius: 18 });
  const isFar = titleSize !== null;
  const size = isFar ? Math.min(titleSize * headGrowth, measures.regionHeader - headTop) : headStyle.size;
  if (isFar && size < titleSize) return [area];
  const style = { ...headStyle, size };
  const row = isFar ? titleRow(size) : 28;
  const x = region.x + measures.regionPadding;
  const y = region.y + (isFar ? (measures.regionHeader - row) / 2 : headTop);
  const room = region.w - 2 * measures.regionPadding;
  const number = String(region.number);
  const numberRoom = textWidth(number, style) + gapAfterNumber * (size / headStyle.size);
  const title = fittingText(stage.title[language], room - numberRoom, style, 1);
  const shapes = [
    area,
    ...write([number], x, y, room, { style, fill: colors.brand, language, row }),
    ...write([title], x + numberRoom, y, room - numberRoom, { style, fill: colors.ink, language, row }),
  ];
  if (isFar) return shapes;
  const question = wrapText(stage.question[language], room, boardFonts.question, 2);
  return [
    ...shapes,
    ...write(question, x, y + row, room, {
      style: boardFonts.question,
      fill: colors.ink2,
      language,
      row: 22,
    }),
  ];
}

const markHeading = { size: 15, weight: 600 } as const;
const markHint = { size: 13, weight: 400 } as const;
const tickStyle = { size: 12, weight: 600 } as const;
/** Room for a heading over its line. */
const headingRoom = 27;
/** A strong line at half its strength, on a region. */
const timelineColor = '#c5c1b8';

/** What is printed on a region itself. */
export function drawMark(mark: RegionMark, { language, titleSize }: PictureContext): readonly Shape[] {
  const { x, y, w } = mark;
  if (mark.kind === 'timeline') return drawTimeline(mark, language, titleSize !== null);
  if (mark.kind === 'hint') {
    if (titleSize !== null) return [];
    const line = fittingText(mark.text[language], w, markHint, 1);
    return write([line], x, y, w, { style: markHint, fill: colors.ink3, language, row: 20 });
  }
  const size = titleSize === null ? markHeading.size : Math.min(titleSize * headingGrowth, headingRoom);
  const underline: Shape = {
    kind: 'line',
    x1: x,
    y1: y + 27.5,
    x2: x + w,
    y2: y + 27.5,
    stroke: colors.line,
  };
  if (titleSize !== null && size < titleSize) return [underline];
  const style = { ...markHeading, size };
  const line = fittingText(mark.text[language], w, style, 1);
  const row = titleSize === null ? 22 : headingRoom;
  return [underline, ...write([line], x, y, w, { style, fill: colors.ink2, language, row })];
}

function drawTimeline(
  { x, y, w, ticks }: Extract<RegionMark, { readonly kind: 'timeline' }>,
  language: Language,
  isFar: boolean,
): readonly Shape[] {
  const middle = y + 9.5;
  const line: Shape = {
    kind: 'line',
    x1: x,
    y1: middle,
    x2: x + w,
    y2: middle,
    stroke: timelineColor,
  };
  const drawn = ticks.map((tick): readonly Shape[] => {
    const dot: Shape = { kind: 'circle', x: tick.x + 8.5, y: y + 9.5, r: 4.5, fill: colors.brand };
    if (isFar) return [dot];
    const month = tick.month === null ? '' : formatMonth(tick.month, language);
    const width = 26 + textWidth(month, tickStyle);
    return [
      box({ x: tick.x, y, w: width, h: 19 }, { fill: colors.paper, radius: 9 }),
      dot,
      ...write([month], tick.x + 18, y, width, { style: tickStyle, fill: colors.ink2, language, row: 19 }),
    ];
  });
  return [line, ...drawn.flat()];
}

const slipTitle = { size: 13, weight: 600 } as const;
const slipDetail = { size: 13, weight: 400 } as const;
const slipPadding = 15;
const slipText = 30;

/** A finding as a slip in the region of the pitfalls. */
export function drawSlip(place: FindingBox, context: PictureContext): readonly Shape[] {
  const slip = context.slips.get(place.id);
  if (!slip) return [];
  const { strategy, language, original, titleSize } = context;
  const radius = 12;
  const paper = slip.isAccepted
    ? [box(place, { stroke: colors.line, dash: [3, 3], radius })]
    : [
        ...(titleSize === null ? shadow(place, 'card', radius) : []),
        box(place, { fill: colors.sheet, stroke: colors.line, radius }),
      ];
  const mark = severityMark(
    slip.severity,
    place.x + slipPadding,
    place.y + slipPadding,
    slip.isAccepted ? { fill: colors.ink3 } : {},
  );
  const x = place.x + slipPadding + slipText;
  const room = place.w - 2 * slipPadding - slipText;
  const y = place.y + slipPadding;
  if (titleSize !== null) {
    const style = { ...slipTitle, size: titleSize };
    const row = titleRow(titleSize);
    const rows = Math.floor((place.h - 8) / row);
    if (rows < 1) return [...paper, ...mark];
    const lines = wrapText(withShortWords(slip.title, room, style), room, style, rows);
    return [
      ...paper,
      ...mark,
      ...write(lines, x, place.y + 4, room, { style, fill: colors.ink, language, row }),
    ];
  }
  const title = wrapText(slip.title, room + 1, slipTitle, 3);
  const names = slip.cardIds.flatMap((id) => titleOfAnything(strategy, id, language) ?? []);
  const detail = fittingText(names.slice(0, 3).join(' · ').replace(/\s+/g, ' '), room, slipDetail, 1);
  return [
    ...paper,
    ...mark,
    ...write(title, x, y, room + 1, { style: slipTitle, fill: colors.ink, language, row: measures.textRow }),
    ...write([detail], x, y + title.length * measures.textRow + 2, room, {
      style: slipDetail,
      fill: colors.ink3,
      language: original,
      row: measures.textRow,
    }),
  ];
}
