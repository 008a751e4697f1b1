import type PptxGenJS from 'pptxgenjs';
import type { ChartPart } from '#shared/report/deck/tree.ts';
import { fontFamilies } from '#shared/report/look.ts';
import type { Series } from '#shared/report/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { printableText } from '#shared/text/printable.ts';
import { cutToLines } from './fit.ts';
import { type Box, hex } from './look.ts';
import type { Stage } from './text.ts';

/** So many bars can be read beside each other. */
const mostBars = 12;

/** A chart that can be edited: bars under each other with their figures, the largest on top. */
export function placeChart(
  slide: PptxGenJS.Slide,
  { series, alt }: ChartPart,
  box: Box,
  { deck, look }: Stage,
  name: string,
): void {
  const size = 12;
  const nameWidth = Math.min(2.6, box.w * 0.42);
  const labels = series.categories
    .slice(0, mostBars)
    .map((category) => cutToLines(printableText(category).replace(/\s+/g, ' '), nameWidth, { size }, 1));
  const data = series.values.map(({ name: title, values }) => ({
    name: title,
    labels,
    values: values.slice(0, mostBars),
  }));
  const font = fontFamilies[look.font];
  slide.addChart('bar', data, {
    ...box,
    h: Math.min(box.h, 0.55 * labels.length + 0.3),
    altText: printableText(alt),
    objectName: name,
    lang: localeOf[deck.language],
    barDir: 'bar',
    barGrouping: series.kind === 'stacked-bars' ? 'stacked' : 'clustered',
    barGapWidthPct: 55,
    chartColors: (['brand', 'hint', 'warning'] as const)
      .slice(0, data.length)
      .map((paint) => hex(paint, look)),
    catAxisOrientation: reversed,
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: size,
    catAxisLabelColor: hex('ink', look),
    catAxisLineShow: false,
    catAxisMajorTickMark: 'none',
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    showLegend: false,
    showTitle: false,
    showValue: true,
    dataLabelPosition: 'outEnd',
    dataLabelFontFace: font,
    dataLabelFontSize: size,
    dataLabelFontBold: true,
    dataLabelColor: hex('ink', look),
    dataLabelFormatCode: formatCode(series.format, deck.language),
  });
}

/** The package's types know one direction of an axis; the file format and its own documentation both. */
const reversed = 'maxMin' as 'minMax';

/** The country is for programs that would write figures as their own does; PowerPoint follows the computer. */
function formatCode(format: Series['format'], language: 'nl' | 'en'): string {
  const country = language === 'nl' ? '413' : '809';
  if (format === 'percent') return `[$-${country}]0.#"%"`;
  if (format === 'money') return language === 'nl' ? `[$-${country}]"€ "#,##0` : `[$-${country}]"€"#,##0`;
  return `[$-${country}]#,##0`;
}
