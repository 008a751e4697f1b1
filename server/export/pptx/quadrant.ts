import type PptxGenJS from 'pptxgenjs';
import type { Half, QuadrantPart } from '#shared/report/deck/tree.ts';
import { fontFamilies } from '#shared/report/look.ts';
import { localeOf } from '#shared/text/language.ts';
import { printableText } from '#shared/text/printable.ts';
import { type Box, hex } from './look.ts';
import { withMarks } from './quadrant-marks.ts';
import { cutRuns, ownRun, type Stage, textProps } from './text.ts';

/** Room left of the fields and under them, for what the axes are called. */
const axisRoom = 0.34;

/** Part of the height of a field that its title takes. */
const titlePart = 0.2;

/**
 * Points in four fields as a bubble chart that can be edited. Points that share a field stand beside each other: the field
 * is what was said, not the place in it.
 */
export function placeQuadrant(
  slide: PptxGenJS.Slide,
  part: QuadrantPart,
  box: Box,
  stage: Stage,
  name: string,
): void {
  const { deck, look } = stage;
  const { plot, placed, widest } = quadrantPlan(part, box);
  const font = fontFamilies[look.font];
  const figures = sizesOf(part);
  const title = { fontFace: font, fontSize: 12, color: hex('quiet', look) };
  slide.addChart(
    'bubble',
    [
      { name: printableText(part.axes.across), values: placed.map(({ x }) => x) },
      { name: printableText(part.figureName), values: placed.map(({ y }) => y), sizes: figures },
    ],
    {
      ...box,
      altText: printableText(part.alt),
      objectName: name,
      lang: localeOf[deck.language],
      layout: {
        x: (plot.x - box.x) / box.w,
        y: (plot.y - box.y) / box.h,
        w: plot.w / box.w,
        h: plot.h / box.h,
      },
      chartColors: [hex('brand', look)],
      chartColorsOpacity: 30,
      dataBorder: { pt: 1, color: hex('brand', look) },
      dataLabelFontFace: font,
      dataLabelFontSize: 12,
      dataLabelFontBold: true,
      dataLabelColor: hex('ink', look),
      ...axis('catAxis', hex('line', look)),
      ...axis('valAxis', hex('line', look)),
      catGridLine: { color: hex('line', look), size: 1 },
      valGridLine: { color: hex('line', look), size: 1 },
      showCatAxisTitle: true,
      catAxisTitle: printableText(part.axes.across),
      catAxisTitleFontFace: title.fontFace,
      catAxisTitleFontSize: title.fontSize,
      catAxisTitleColor: title.color,
      showValAxisTitle: true,
      valAxisTitle: printableText(part.axes.up),
      valAxisTitleFontFace: title.fontFace,
      valAxisTitleFontSize: title.fontSize,
      valAxisTitleColor: title.color,
      showLegend: false,
      showTitle: false,
    },
  );
  stage.bubbleCharts.push((xml) => withMarks(xml, part, stage, widest / Math.min(plot.w, plot.h)));
  for (const [position, field] of part.fields.entries()) {
    const lettering = { size: 12, bold: true };
    const inner = plot.w / 2 - 0.24;
    slide.addText(
      textProps(cutRuns([ownRun(field.title, stage)], inner, lettering, 1), stage, {
        ...lettering,
        color: hex('brand', look),
      }),
      {
        x: plot.x + (field.across === 'low' ? 0 : plot.w / 2) + 0.12,
        y: plot.y + (field.up === 'high' ? 0 : plot.h / 2) + 0.08,
        w: inner,
        h: 0.26,
        margin: 0,
        valign: 'top',
        fit: 'none',
        objectName: `${name} field ${position + 1}`,
      },
    );
  }
}

/** An axis from 0 to 2 with a line in its middle, and no figures: they mean nothing. */
function axis<Prefix extends 'catAxis' | 'valAxis'>(prefix: Prefix, color: string) {
  return {
    [`${prefix}MinVal`]: 0,
    [`${prefix}MaxVal`]: 2,
    [`${prefix}MajorUnit`]: 1,
    [`${prefix}LabelPos`]: 'none',
    [`${prefix}MajorTickMark`]: 'none',
    [`${prefix}LineShow`]: true,
    [`${prefix}LineColor`]: color,
  };
}

/** Who said no figure is drawn as small as the smallest who did. */
function sizesOf({ points }: QuadrantPart): number[] {
  const said = points.flatMap(({ figure }) => (figure !== null && figure > 0 ? [figure] : []));
  const smallest = said.length > 0 ? Math.min(...said) : 1;
  return points.map(({ figure }) => (figure !== null && figure > 0 ? figure : smallest));
}

interface Plan {
  /** Where the fields stand on the slide. */
  readonly plot: Box;
  /** The points in their order: 0 to 1 is the low half of an axis, 1 to 2 the high one. */
  readonly placed: readonly { readonly x: number; readonly y: number }[];
  /** How wide the largest bubble can be, in inches, so that none lies over another. */
  readonly widest: number;
}

/** Where the points of a quadrant stand in its box. */
function quadrantPlan({ points }: QuadrantPart, box: Box): Plan {
  const plot = { x: box.x + axisRoom, y: box.y + 0.02, w: box.w - axisRoom - 0.04, h: box.h - axisRoom };
  const field = { w: plot.w / 2, h: (plot.h / 2) * (1 - titlePart) };
  const inField = (across: Half, up: Half) =>
    points.filter((point) => point.across === across && point.up === up);
  const grids = new Map(
    points.map(({ across, up }) => [`${across} ${up}`, gridOf(inField(across, up).length, field)]),
  );
  const placed = points.map((point) => {
    const { across, up } = point;
    const grid = grids.get(`${across} ${up}`) ?? gridOf(1, field);
    const all = inField(across, up);
    const position = all.indexOf(point);
    const row = Math.floor(position / grid.columns);
    const inRow = Math.min(grid.columns, all.length - row * grid.columns);
    const x = ((position % grid.columns) + 0.5) / inRow;
    const y = (1 - titlePart) * (1 - (row + 0.5) / grid.rows);
    return { x: rounded(x + (across === 'high' ? 1 : 0)), y: rounded(y + (up === 'high' ? 1 : 0)) };
  });
  return { plot, placed, widest: Math.min(field.h, ...[...grids.values()].map(({ widest }) => widest)) };
}

/** Rows and columns that leave each of so many points the most room. */
function gridOf(count: number, field: { readonly w: number; readonly h: number }) {
  const grids = Array.from({ length: count }, (_, position) => {
    const columns = position + 1;
    const rows = Math.ceil(count / columns);
    return { columns, rows, widest: Math.min(field.w / columns, field.h / rows) };
  });
  return grids.reduce((best, one) => (one.widest > best.widest ? one : best), {
    columns: 1,
    rows: Math.max(1, count),
    widest: 0,
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
