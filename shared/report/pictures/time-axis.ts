import type { Language } from '#shared/text/language.ts';
import type { Shape } from '../drawing.ts';
import { labelStyles, lineAt } from './label.ts';

/** A stretch of time from left to right. */
export interface TimeAxis {
  /** Where a month begins; one later where it ends is `at(month, 1)`. */
  readonly at: (month: string, later?: number) => number;
  /** Where a day lies; null when it is not on the axis. */
  readonly atDay: (iso: string) => number | null;
  readonly left: number;
  readonly right: number;
  /** Years above quarters, and the lines below them down to `bottom`; the axis itself is `axisHeight` high. */
  readonly shapes: (top: number, bottom: number, language: Language) => readonly Shape[];
}

/** Height of the names of years and quarters. */
export const axisHeight = 34;

const quarter = 3;
const year = 12;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The number of a month since the year 0; null for what is no month. */
export function monthIndex(month: string | null): number | null {
  const found = /^(\d{4})-(\d{2})$/.exec(month ?? '');
  return found ? Number(found[1]) * year + Number(found[2]) - 1 : null;
}

/** An axis on which all `months` lie, in whole quarters, a year long at least; null when there are none. */
export function timeAxis(months: readonly (string | null)[], left: number, right: number): TimeAxis | null {
  const indexes = months.map(monthIndex).filter((index) => index !== null);
  if (indexes.length === 0) return null;
  const first = Math.floor(Math.min(...indexes) / quarter) * quarter;
  const end = Math.max(first + year, Math.ceil((Math.max(...indexes) + 1) / quarter) * quarter);
  const unit = (right - left) / (end - first);
  const x = (index: number) => left + (index - first) * unit;
  return {
    left,
    right,
    at: (month, later = 0) => x((monthIndex(month) ?? first) + later),
    atDay(iso) {
      const date = new Date(iso);
      const index = date.getUTCFullYear() * year + date.getUTCMonth() + (date.getUTCDate() - 1) / 31;
      return index >= first && index <= end ? x(index) : null;
    },
    shapes: (top, bottom, language) => axisShapes({ first, end, unit, x }, top, bottom, language),
  };
}

interface Scale {
  readonly first: number;
  readonly end: number;
  readonly unit: number;
  readonly x: (index: number) => number;
}

function axisShapes(
  { first, end, unit, x }: Scale,
  top: number,
  bottom: number,
  language: Language,
): Shape[] {
  const step = (yearSteps.find((years) => years * year * unit >= 44) ?? 10_000) * year;
  const hasQuarters = quarter * unit >= 20;
  const shapes: Shape[] = [];
  const upright = (index: number, from: number, stroke: 'line' | 'quiet') =>
    shapes.push({
      kind: 'line',
      x1: x(index),
      y1: from,
      x2: x(index),
      y2: bottom,
      stroke,
      strokeWidth: stroke === 'line' ? 0.75 : 1,
    });
  if (hasQuarters) {
    for (let index = first; index < end; index += quarter) {
      if (index % year !== 0) upright(index, top + 16, 'line');
      const name = `${language === 'nl' ? 'K' : 'Q'}${Math.floor((index % year) / quarter) + 1}`;
      const middle = x(index + quarter / 2);
      shapes.push(
        ...lineAt(name, language, { x: middle, y: top + 24, style: labelStyles.small, anchor: 'middle' }),
      );
    }
  }
  for (let index = Math.floor(first / step) * step; index < end; index += step) {
    const from = Math.max(index, first);
    if (from > first) upright(from, top, 'line');
    if ((Math.min(index + step, end) - from) * unit < 34) continue;
    const place = { x: x(from) + 4, y: top + (hasQuarters ? 8 : 16), style: labelStyles.smallStrong };
    shapes.push(...lineAt(String(Math.floor(index / year)), language, place));
  }
  shapes.push({
    kind: 'line',
    x1: x(first),
    y1: top + axisHeight,
    x2: x(end),
    y2: top + axisHeight,
    stroke: 'quiet',
    strokeWidth: 1,
  });
  return shapes;
}
