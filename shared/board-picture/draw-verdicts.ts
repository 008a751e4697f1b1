import { departmentsAsked } from '#shared/consent/standing.ts';
import { stateOf, type VerdictState } from '#shared/consent/verdicts.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { measures } from '#shared/layout/sizes.ts';
import { verdictMeasures, verdictRows } from '#shared/layout/verdict-table.ts';
import { fittingText, type TextStyle, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Paint, Shape } from '#shared/report/drawing.ts';
import type { Consent } from '#shared/strategy/strategy.ts';
import { colors, departmentPaint } from './colors.ts';
import type { PictureContext } from './context.ts';
import { ownerMark } from './draw-card.ts';
import { box, sign, write } from './pen.ts';
import type { SignName } from './signs.ts';
import { boardWords } from './words.ts';

const markRoom = 14;
const cellPadding = 4;
/** From the top of the card to the table: its border and padding, eyebrow, a title of one row and the room under it. */
const top = 1 + measures.cardTop + measures.eyebrow + 4 + measures.titleRow + 10;

/** Of the names of departments, of a row, and of the row about the strategy as a whole. */
function stylesFor(leastSize: number): readonly [TextStyle, TextStyle, TextStyle] {
  const size = Math.max(13, leastSize);
  return [
    { size: Math.max(11.5, leastSize), weight: 600 },
    { size, weight: 400 },
    { size, weight: 600 },
  ];
}

/** Height of a line of a name of two lines. */
function nameRow({ size }: TextStyle): number {
  return Math.ceil(size * 1.3);
}

/** The table of verdicts inside its card: departments against the strategy as a whole, themes and blocks. */
export function drawVerdicts(card: Rect, context: PictureContext): readonly Shape[] {
  const { strategy, language, original, leastSize } = context;
  const { head, row, titleWidth } = verdictMeasures;
  if (leastSize > row - 6) return [];
  const [headStyle, rowStyle, wholeStyle] = stylesFor(leastSize);
  const departments = departmentsAsked(strategy);
  const left = card.x + 1 + measures.cardPadding;
  const width = card.w - 2 * (1 + measures.cardPadding);
  if (departments.length === 0) {
    const nobody = { style: rowStyle, fill: colors.ink2, language, row: measures.textRow };
    return write([boardWords.noDepartments[language]], left, card.y + top - 6, width, nobody);
  }
  const column = (width - titleWidth) / departments.length;
  const shapes: Shape[] = [];
  departments.forEach(({ id }, index) => {
    const department = departmentPaint(strategy, id, language);
    if (!department) return;
    const room = column - 2 * cellPadding - markRoom;
    // As on the board, a long name takes two lines; not where letters are so large that only one fits.
    const rows = 2 * nameRow(headStyle) <= head ? 2 : 1;
    const lines = wrapText(department.name, room, headStyle, rows);
    const height = lines.length > 1 ? nameRow(headStyle) : head;
    const middle = left + titleWidth + (index + 0.5) * column;
    const widest = Math.max(...lines.map((line) => textWidth(line, headStyle)));
    const start = middle - (Math.min(room, widest) + markRoom) / 2;
    shapes.push(
      ownerMark(department, start, card.y + top + head / 2),
      ...write(lines, start + markRoom, card.y + top + (head - lines.length * height) / 2, room, {
        style: headStyle,
        fill: colors.ink,
        language: original,
        row: height,
      }),
    );
  });
  verdictRows(strategy).forEach(({ item, title, consents }, index) => {
    const y = card.y + top + head + index * row;
    const style = item === null ? wholeStyle : rowStyle;
    const room = titleWidth - 2 * cellPadding;
    shapes.push(
      { kind: 'line', x1: left, y1: y + 0.5, x2: left + width, y2: y + 0.5, stroke: colors.line },
      ...write([fittingText(title[language], room, style, 1)], left + cellPadding, y, room, {
        style,
        fill: colors.ink,
        language,
        row,
      }),
    );
    consents.forEach((consent, place) => {
      const middle = left + titleWidth + (place + 0.5) * column;
      shapes.push(...verdictMark(consent, middle - 11, y + row / 2 - 11));
    });
  });
  return shapes;
}

const marks: Readonly<
  Record<Exclude<VerdictState, 'none' | 'lapsed'>, readonly [sign: SignName, ink: Paint, paper: Paint]>
> = {
  agree: ['tick', 'ok', colors.okTint],
  agree_with_note: ['remark', 'warning', colors.warningTint],
  block: ['cross', 'risk', colors.riskTint],
};

/** The sign of a verdict: a shape of its own for each, and a corner where it was given on behalf. */
function verdictMark(consent: Consent | null, x: number, y: number): readonly Shape[] {
  const state = stateOf(consent);
  const square = { x, y, w: 22, h: 22 };
  if (state === 'none') return [box({ x: x + 7, y: y + 10.5, w: 8, h: 1 }, { fill: colors.lineStrong })];
  if (state === 'lapsed') {
    return [
      box(square, { stroke: colors.lineStrong, strokeWidth: 1.5, dash: [3, 3], radius: 6 }),
      sign('lapsed', x + 4, y + 4, 14, colors.ink2, 2.25),
    ];
  }
  const [name, ink, paper] = marks[state];
  return [
    box(square, { fill: paper, radius: 6 }),
    sign(name, x + 4, y + 4, 14, ink, 2.25),
    ...(consent?.onBehalf
      ? [
          {
            kind: 'polygon',
            points: [
              [x + 14, y],
              [x + 22, y],
              [x + 22, y + 8],
            ],
            fill: ink,
          } as const,
        ]
      : []),
  ];
}
