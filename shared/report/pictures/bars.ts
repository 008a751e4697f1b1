import { formatMoney, formatNumber, formatPercent } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import type { Drawing, Paint, Shape } from '../drawing.ts';
import type { Runs, Series } from '../tree.ts';
import { type Label, labelOfRuns, labelStyles, lineAt, placed, widthOf } from './label.ts';
import { type LegendEntry, legend, legendHeight } from './legend.ts';
import { drawingOf, inPages, pictureWidth, stacked } from './page.ts';

/** One bar: its name, how long each of its stretches is, and what stands behind it. */
export interface Bar {
  readonly name: Runs;
  /** One for each stretch, 0 or more. */
  readonly values: readonly number[];
  readonly text: string;
}

interface Row extends Bar {
  readonly label: Label;
  readonly height: number;
}

const nameWidth = 190;
const left = nameWidth + 14;
const barHeight = 16;

/** Bars under each other, the longest as wide as there is room beside its text; in several drawings where they are many. */
export function barDrawings(
  bars: readonly Bar[],
  language: Language,
  paints: readonly (Paint | { readonly fill: Paint; readonly opacity: number })[],
  entries: readonly LegendEntry[] = [],
): readonly { readonly drawing: Drawing; readonly bars: readonly Bar[] }[] {
  const longest = Math.max(...bars.map(sum), 1);
  const textWidth = Math.max(...bars.map(({ text }) => widthOf(text, labelStyles.smallStrong)));
  const unit = Math.max(pictureWidth - left - textWidth - 10, 40) / longest;
  const fixed = legendHeight(entries, language) + 8;
  const rows = bars.map((bar): Row => {
    const label = labelOfRuns(bar.name, language, { width: nameWidth, style: labelStyles.name, rows: 3 });
    return { ...bar, label, height: Math.max(26, label.height + 8) };
  });
  return inPages(rows, fixed).map((part) => {
    const key = legend(entries, language, 0);
    const keyHeight = key.height > 0 ? fixed : 0;
    const bottom = keyHeight + part.reduce((total, row) => total + row.height, 0);
    const lines = stacked(part, keyHeight);
    const shapes: Shape[] = [
      ...key.shapes,
      ...lines.flatMap((row) => stretches(row, row.y + row.height / 2, unit, paints)),
      ...lines.flatMap((row) => [
        ...placed(row.label, 0, row.y + (row.height - row.label.height) / 2),
        ...lineAt(row.text, language, {
          x: left + sum(row) * unit + 7,
          y: row.y + row.height / 2,
          style: labelStyles.smallStrong,
        }),
      ]),
      { kind: 'line', x1: left, y1: keyHeight, x2: left, y2: bottom, stroke: 'quiet', strokeWidth: 1 },
    ];
    return { drawing: drawingOf(bottom + 2, shapes), bars: part };
  });
}

function sum({ values }: Bar): number {
  return values.reduce((total, value) => total + value, 0);
}

function stretches(
  { values }: Bar,
  y: number,
  unit: number,
  paints: Parameters<typeof barDrawings>[2],
): Shape[] {
  let x = left;
  return values.flatMap((value, position): Shape[] => {
    const paint = paints[position % paints.length] ?? 'brand';
    const width = value * unit;
    const from = x;
    x += width;
    if (width <= 0) return [];
    const fill = typeof paint === 'string' ? { fill: paint } : paint;
    return [{ kind: 'rect', x: from, y: y - barHeight / 2, width, height: barHeight, ...fill }];
  });
}

/** A figure of a series as people read it. */
export function figureText(value: number, format: Series['format'], language: Language): string {
  if (format === 'money') return formatMoney(value, language);
  return format === 'percent' ? formatPercent(value, language) : formatNumber(value, language);
}
