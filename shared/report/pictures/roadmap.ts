import { bucket } from '#shared/strategy/enums/agreement.ts';
import type { Initiative } from '#shared/strategy/strategy.ts';
import { formatDate, formatMonth } from '#shared/text/format.ts';
import { counted, phrase, type ReportContext, say, word } from '../context.ts';
import type { Shape } from '../drawing.ts';
import { picture } from '../make.ts';
import { plainText, run } from '../runs.ts';
import type { Picture } from '../tree.ts';
import { departmentRuns, joined, titleRuns } from '../values.ts';
import { type Label, labelOfRuns, labelStyles, lineAt, placed, widthOf } from './label.ts';
import { type LegendEntry, legend, legendHeight } from './legend.ts';
import { drawingOf, hairline, inPages, pictureWidth, stacked } from './page.ts';
import { arrow, arrowMark, bar, beginning, ending, opacities } from './roadmap-marks.ts';
import { axisHeight, monthIndex, type TimeAxis, timeAxis } from './time-axis.ts';

const words = {
  caption: { nl: 'De roadmap op een tijdlijn', en: 'The roadmap on a time line' },
  captionPart: {
    nl: 'De roadmap op een tijdlijn ({part} van {parts})',
    en: 'The roadmap on a time line ({part} of {parts})',
  },
  span: {
    nl: 'Tijdlijn van {start} tot en met {end} met {count}: {buckets}.',
    en: 'Time line from {start} to {end} with {count}: {buckets}.',
  },
  spanOnly: {
    nl: 'Tijdlijn van {start} tot en met {end} met {count}.',
    en: 'Time line from {start} to {end} with {count}.',
  },
  first: { nl: 'Het eerst begint {name}.', en: 'First to begin: {name}.' },
  inBucket: { nl: '{count} {bucket}', en: '{count} {bucket}' },
  waits: {
    one: { nl: '{count} initiatief wacht op een ander.', en: '{count} initiative waits for another.' },
    other: { nl: '{count} initiatieven wachten op een ander.', en: '{count} initiatives wait for another.' },
  },
  initiatives: {
    one: { nl: '{count} initiatief', en: '{count} initiative' },
    other: { nl: '{count} initiatieven', en: '{count} initiatives' },
  },
  dependency: { nl: 'Wacht op', en: 'Waits for' },
  startOnly: { nl: 'Alleen de start is bekend', en: 'Only the start is known' },
  endOnly: { nl: 'Alleen het eind is bekend', en: 'Only the end is known' },
} as const;

const nameWidth = 180;
const ownerLeft = nameWidth + 10;
const ownerWidth = 84;
const chartLeft = ownerLeft + ownerWidth + 14;
const padding = 4;

interface Row {
  readonly initiative: Initiative;
  readonly name: Label;
  readonly owner: Label;
  readonly height: number;
}

/** The initiatives that have a month, in the order in which they begin, as bars on a time line; in parts where they are many. */
export function roadmapPictures(context: ReportContext): Picture[] {
  const dated = context.strategy.initiatives
    .filter(({ start, end }) => monthIndex(start) !== null || monthIndex(end) !== null)
    .sort((a, b) => beginOf(a).localeCompare(beginOf(b)) || endOf(a).localeCompare(endOf(b)));
  const axis = timeAxis(
    dated.flatMap(({ start, end }) => [start, end]),
    chartLeft,
    pictureWidth,
  );
  if (!axis) return [];
  const entries = legendOf(context, dated);
  const fixed = topOf(context, axis) + axisHeight + legendHeight(entries, context.language) + 8;
  const parts = inPages(
    dated.map((initiative) => rowOf(context, initiative)),
    fixed,
  );
  return parts.map((rows, position) =>
    picture(parts.length === 1 ? 'picture-roadmap' : `picture-roadmap-${position + 1}`, {
      caption:
        parts.length === 1
          ? say(context, words.caption)
          : phrase(context, words.captionPart, { part: position + 1, parts: parts.length }),
      alt: altOf(
        context,
        rows.map(({ initiative }) => initiative),
      ),
      drawing: draw(context, rows, axis, entries),
    }),
  );
}

function beginOf({ start, end }: Initiative): string {
  return start ?? end ?? '';
}

function endOf({ start, end }: Initiative): string {
  return end ?? start ?? '';
}

function rowOf(context: ReportContext, initiative: Initiative): Row {
  const { language } = context;
  const name = labelOfRuns(titleRuns(context, initiative.id), language, {
    width: nameWidth,
    style: labelStyles.name,
  });
  const owner = labelOfRuns(departmentRuns(context, initiative.ownerDeptId), language, {
    width: ownerWidth,
    style: labelStyles.small,
    rows: 2,
  });
  return { initiative, name, owner, height: Math.max(26, Math.max(name.height, owner.height) + 2 * padding) };
}

/** The line of today has its own lane above the axis. */
function topOf({ date }: ReportContext, axis: TimeAxis): number {
  return date !== null && axis.atDay(date) !== null ? 18 : 0;
}

function draw(context: ReportContext, rows: readonly Row[], axis: TimeAxis, entries: readonly LegendEntry[]) {
  const top = topOf(context, axis);
  const lines = stacked(rows, top + axisHeight);
  const bottom = top + axisHeight + rows.reduce((sum, row) => sum + row.height, 0);
  const middles = new Map(lines.map((row) => [row.initiative.id, row.y + row.height / 2]));
  const byId = new Map(rows.map(({ initiative }) => [initiative.id, initiative]));
  const arrows = rows.flatMap(({ initiative }) =>
    initiative.dependsOnIds.flatMap((id) => {
      const waitsFor = byId.get(id);
      const from = middles.get(id);
      const to = middles.get(initiative.id);
      if (!waitsFor || from === undefined || to === undefined || from === to) return [];
      return arrow({ x: axis.at(endOf(waitsFor), 1), y: from }, { x: axis.at(beginOf(initiative)), y: to });
    }),
  );
  const key = legend(entries, context.language, bottom + 8);
  const shapes: Shape[] = [
    ...axis.shapes(top, bottom, context.language),
    ...lines.map((row) => hairline(row.y + row.height)),
    ...today(context, axis, bottom),
    ...arrows,
    ...lines.flatMap((row) => bar(row.initiative, axis, row.y + row.height / 2)),
    ...lines.flatMap((row) => {
      const middle = row.y + row.height / 2;
      return [
        ...placed(row.name, 0, middle - row.name.height / 2),
        ...placed(row.owner, ownerLeft, middle - row.owner.height / 2),
      ];
    }),
    ...key.shapes,
  ];
  return drawingOf(bottom + 8 + key.height, shapes);
}

function today({ date, language }: ReportContext, axis: TimeAxis, bottom: number): Shape[] {
  const x = date === null ? null : axis.atDay(date);
  if (date === null || x === null) return [];
  const text = formatDate(date, language);
  const style = labelStyles.smallStrong;
  const half = widthOf(text, style) / 2;
  return [
    { kind: 'line', x1: x, y1: 16, x2: x, y2: bottom, stroke: 'ink', strokeWidth: 1, dash: [3, 3] },
    ...lineAt(text, language, {
      x: Math.min(Math.max(x, half), pictureWidth - half),
      y: 7,
      style,
      anchor: 'middle',
    }),
  ];
}

function legendOf(context: ReportContext, initiatives: readonly Initiative[]): readonly LegendEntry[] {
  const { language } = context;
  const buckets = bucket.values
    .filter((value) => initiatives.some((one) => one.bucket === value))
    .map(
      (value): LegendEntry => ({
        text: bucket.labels[value][language],
        mark: (x, y) => [
          {
            kind: 'rect',
            x: x - 5,
            y: y - 5,
            width: 12,
            height: 10,
            radius: 2,
            fill: 'brand',
            opacity: opacities[value],
          },
        ],
      }),
    );
  const ids = new Set(initiatives.map(({ id }) => id));
  const waits = initiatives.some(({ dependsOnIds }) => dependsOnIds.some((id) => ids.has(id)));
  const isHalf = ({ start, end }: Initiative) => start === null || end === null || end < start;
  const half = initiatives.filter(isHalf);
  return [
    ...buckets,
    ...(waits
      ? [{ text: word(context, words.dependency), mark: (x: number, y: number) => arrowMark(x, y) }]
      : []),
    ...(half.some(({ start }) => start !== null)
      ? [{ text: word(context, words.startOnly), mark: (x: number, y: number) => [beginning(x - 4, y)] }]
      : []),
    ...(half.some(({ start }) => start === null)
      ? [{ text: word(context, words.endOnly), mark: (x: number, y: number) => [ending(x + 7, y)] }]
      : []),
  ];
}

function altOf(context: ReportContext, initiatives: readonly Initiative[]): string {
  const { language } = context;
  const months = initiatives
    .flatMap(({ start, end }) => [start, end])
    .filter((month) => month !== null)
    .sort();
  const buckets = bucket.values.flatMap((value) => {
    const count = initiatives.filter((one) => one.bucket === value).length;
    const name = bucket.labels[value][language].toLowerCase();
    return count > 0 ? [phrase(context, words.inBucket, { count, bucket: name })] : [];
  });
  const waiting = initiatives.filter(({ dependsOnIds }) => dependsOnIds.length > 0).length;
  const [first] = initiatives;
  const sentences = [
    phrase(context, buckets.length > 0 ? words.span : words.spanOnly, {
      start: formatMonth(months[0] ?? '', language),
      end: formatMonth(months.at(-1) ?? '', language),
      count: counted(context, initiatives.length, words.initiatives),
      buckets: joined(context, buckets),
    }),
    ...(first && titleRuns(context, first.id).length > 0
      ? [phrase(context, words.first, { name: titleRuns(context, first.id) })]
      : []),
    ...(waiting > 0 ? [counted(context, waiting, words.waits)] : []),
  ];
  return sentences
    .map((sentence) => plainText(sentence.length > 0 ? sentence : [run('', language)]))
    .join(' ');
}
