import type { Language } from '#shared/text/language.ts';
import type { Shape } from '../drawing.ts';
import { labelStyles, lineAt, widthOf } from './label.ts';
import { pictureWidth } from './page.ts';

/** One entry of a legend: a mark, drawn around a middle, and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly mark: (x: number, y: number) => readonly Shape[];
}

const rowHeight = 20;
const markWidth = 16;
const gap = 18;

/** Marks with what they mean, in as many rows as they take, from `top` on. */
export function legend(
  entries: readonly LegendEntry[],
  language: Language,
  top: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const style = labelStyles.small;
  let x = 0;
  let row = 0;
  const shapes = entries.flatMap(({ text, mark }) => {
    const width = markWidth + widthOf(text, style);
    if (x > 0 && x + width > pictureWidth) {
      x = 0;
      row += 1;
    }
    const y = top + (row + 0.5) * rowHeight;
    const entry = [...mark(x + 5, y), ...lineAt(text, language, { x: x + markWidth, y, style })];
    x += width + gap;
    return entry;
  });
  return { shapes, height: entries.length > 0 ? (row + 1) * rowHeight : 0 };
}

/** Height that a legend of these texts takes. */
export function legendHeight(entries: readonly LegendEntry[], language: Language): number {
  return legend(entries, language, 0).height;
}
