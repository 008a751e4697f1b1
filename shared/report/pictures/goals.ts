import type { Goal } from '#shared/strategy/strategy.ts';
import { formatMonth } from '#shared/text/format.ts';
import { counted, phrase, type ReportContext, say, word } from '../context.ts';
import type { Shape } from '../drawing.ts';
import { ownText } from '../free-text.ts';
import { picture } from '../make.ts';
import { plainText } from '../runs.ts';
import type { Picture } from '../tree.ts';
import { goalNumber } from '../values.ts';
import { type Label, label, labelOfRuns, labelStyles, lineAt, placed, widthOf } from './label.ts';
import { drawingOf, hairline, inPages, pictureWidth, stacked } from './page.ts';
import { axisHeight, monthIndex, type TimeAxis, timeAxis } from './time-axis.ts';

const words = {
  caption: { nl: 'Doelen en tussendoelen op een tijdlijn', en: 'Goals and interim goals on a time line' },
  captionPart: {
    nl: 'Doelen en tussendoelen op een tijdlijn ({part} van {parts})',
    en: 'Goals and interim goals on a time line ({part} of {parts})',
  },
  alt: {
    nl: 'Tijdlijn met {goals}. Het eerste is voorzien voor {first}, het laatste voor {last}.',
    en: 'Time line with {goals}. The first is due in {first}, the last in {last}.',
  },
  altWithSteps: {
    nl: 'Tijdlijn met {goals} en {steps}. De eerste stap is voorzien voor {first}, het laatste doel voor {last}.',
    en: 'Time line with {goals} and {steps}. The first step is due in {first}, the last goal in {last}.',
  },
  undated: {
    one: { nl: '{count} heeft nog geen maand.', en: '{count} has no month yet.' },
    other: { nl: '{count} hebben nog geen maand.', en: '{count} have no month yet.' },
  },
  goals: {
    one: { nl: '{count} doel', en: '{count} goal' },
    other: { nl: '{count} doelen', en: '{count} goals' },
  },
  steps: {
    one: { nl: '{count} tussenstap', en: '{count} step' },
    other: { nl: '{count} tussenstappen', en: '{count} steps' },
  },
  noMonth: { nl: 'nog geen maand', en: 'no month yet' },
} as const;

const numberWidth = 32;
const nameWidth = 252;
const chartLeft = numberWidth + nameWidth + 20;
const padding = 6;
const rootGround = { fill: 'brandTint', opacity: 0.55 } as const;

interface Row {
  readonly goal: Goal;
  readonly number: Label;
  readonly name: Label;
  readonly height: number;
}

/** Each goal with the steps that lead to it, on the month in which it is reached; in parts where they are many. */
export function goalPictures(context: ReportContext, inOrder: readonly Goal[]): Picture[] {
  const told = inOrder.filter(({ id }) => ownText(context, `goals.${id}.text`).length > 0);
  const axis = timeAxis(
    told.map(({ horizon }) => horizon),
    chartLeft,
    pictureWidth - 8,
  );
  if (!axis) return [];
  const parts = inPages(
    told.map((goal) => rowOf(context, goal)),
    axisHeight + 4,
  );
  return parts.map((rows, position) =>
    picture(parts.length === 1 ? 'picture-goals' : `picture-goals-${position + 1}`, {
      caption:
        parts.length === 1
          ? say(context, words.caption)
          : phrase(context, words.captionPart, { part: position + 1, parts: parts.length }),
      alt: altOf(
        context,
        rows.map(({ goal }) => goal),
      ),
      drawing: draw(context, rows, axis),
    }),
  );
}

function rowOf(context: ReportContext, goal: Goal): Row {
  const { language } = context;
  const style = goal.parentId === null ? labelStyles.strong : labelStyles.name;
  const name = labelOfRuns(ownText(context, `goals.${goal.id}.text`), language, {
    width: nameWidth,
    style,
    rows: 6,
  });
  const number = label(goalNumber(context, goal.id), language, { width: numberWidth - 4, style, rows: 3 });
  return { goal, number, name, height: Math.max(28, Math.max(name.height, number.height) + 2 * padding) };
}

function draw(context: ReportContext, rows: readonly Row[], axis: TimeAxis) {
  const lines = stacked(rows, axisHeight);
  const bottom = axisHeight + rows.reduce((sum, row) => sum + row.height, 0);
  const shapes: Shape[] = [
    ...lines.flatMap(({ goal, y, height }): Shape[] =>
      goal.parentId === null ? [{ kind: 'rect', x: 0, y, width: pictureWidth, height, ...rootGround }] : [],
    ),
    ...axis.shapes(0, bottom, context.language),
    ...lines.map((row) => hairline(row.y + row.height)),
    ...lines.flatMap((row) => marks(context, row, axis, row.y + row.height / 2)),
    ...lines.flatMap((row) => [
      ...placed(row.number, 4, row.y + (row.height - row.name.height) / 2),
      ...placed(row.name, numberWidth, row.y + (row.height - row.name.height) / 2),
    ]),
  ];
  return drawingOf(bottom + 4, shapes);
}

/** A goal is a diamond at the end of its line, a step a dot; the month stands where there is room. */
function marks(context: ReportContext, { goal }: Row, axis: TimeAxis, y: number): Shape[] {
  const { language, strategy } = context;
  const style = goal.parentId === null ? labelStyles.smallStrong : labelStyles.small;
  if (monthIndex(goal.horizon) === null || goal.horizon === null) {
    return lineAt(word(context, words.noMonth), language, { x: axis.left + 6, y, style: labelStyles.small });
  }
  const x = (axis.at(goal.horizon) + axis.at(goal.horizon, 1)) / 2;
  const month = formatMonth(goal.horizon, language);
  const width = widthOf(month, style);
  const isLeft = x + 12 + width > pictureWidth;
  const textX = isLeft ? x - 11 : x + 11;
  const text = [
    ...behind(goal, isLeft ? textX - width - 2 : textX - 2, y, width + 4),
    ...lineAt(month, language, { x: textX, y, style, anchor: isLeft ? 'end' : 'start' }),
  ];
  if (goal.parentId !== null) {
    return [{ kind: 'circle', x, y, r: 4.5, fill: 'sheet', stroke: 'brand', strokeWidth: 2 }, ...text];
  }
  const steps = strategy.goals.filter(
    ({ parentId, horizon }) => parentId === goal.id && monthIndex(horizon) !== null,
  );
  const lineEnd = isLeft ? x - 17 - width : x;
  return [
    {
      kind: 'line',
      x1: axis.left,
      y1: y,
      x2: Math.max(lineEnd, axis.left),
      y2: y,
      stroke: 'brand',
      strokeWidth: 2,
    },
    ...steps.flatMap(({ horizon }): Shape[] => {
      const at = (axis.at(horizon ?? '') + axis.at(horizon ?? '', 1)) / 2;
      return at < lineEnd - 6
        ? [{ kind: 'circle', x: at, y, r: 3.5, fill: 'sheet', stroke: 'brand', strokeWidth: 1.5 }]
        : [];
    }),
    {
      kind: 'polygon',
      points: [
        [x - 7, y],
        [x, y - 7],
        [x + 7, y],
        [x, y + 7],
      ],
      fill: 'brand',
    },
    ...text,
  ];
}

/** The ground of the row again, so that no line of the axis runs through a month. */
function behind(goal: Goal, x: number, y: number, width: number): Shape[] {
  const area = { kind: 'rect', x, y: y - 7, width, height: 14 } as const;
  const ground: Shape = { ...area, fill: 'sheet' };
  return goal.parentId === null ? [ground, { ...area, ...rootGround }] : [ground];
}

function altOf(context: ReportContext, goals: readonly Goal[]): string {
  const { language } = context;
  const months = goals
    .map(({ horizon }) => horizon)
    .filter((month) => monthIndex(month) !== null)
    .sort();
  const roots = goals.filter(({ parentId }) => parentId === null).length;
  const undated = goals.length - months.length;
  const values = {
    goals: counted(context, roots, words.goals),
    steps: counted(context, goals.length - roots, words.steps),
    first: formatMonth(months[0] ?? '', language),
    last: formatMonth(months.at(-1) ?? '', language),
  };
  const sentence = phrase(context, roots === goals.length ? words.alt : words.altWithSteps, values);
  return [
    plainText(sentence),
    ...(undated > 0 ? [plainText(counted(context, undated, words.undated))] : []),
  ].join(' ');
}
