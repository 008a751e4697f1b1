import type { ItemOf } from '#shared/strategy/entities.ts';
import { approach } from '#shared/strategy/enums/customers.ts';
import { formatNumber } from '#shared/text/format.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import type { Shape } from '../drawing.ts';
import { picture } from '../make.ts';
import { plainText } from '../runs.ts';
import type { Picture } from '../tree.ts';
import { titleRuns } from '../values.ts';
import { type Label, label, labelOfRuns, labelStyles, placed } from './label.ts';
import { drawingOf, inPages, pictureWidth } from './page.ts';
import { isAgainstAdvice, type Quadrant, quadrantAlt, quadrantOf, quadrants } from './quadrant.ts';

type ContactReason = ItemOf<'contactReasons'>;

const words = {
  caption: {
    nl: 'Contactredenen naar waarde: wegnemen, vereenvoudigen, automatiseren of benutten',
    en: 'Contact reasons by value: eliminate, simplify, automate or leverage',
  },
  captionPart: {
    nl: 'Contactredenen naar waarde ({part} van {parts})',
    en: 'Contact reasons by value ({part} of {parts})',
  },
  customerLow: { nl: 'Lage waarde voor de klant', en: 'Low value to the customer' },
  customerHigh: { nl: 'Hoge waarde voor de klant', en: 'High value to the customer' },
  organisationLow: { nl: 'Lage waarde voor de organisatie', en: 'Low value to the organisation' },
  organisationHigh: { nl: 'Hoge waarde voor de organisatie', en: 'High value to the organisation' },
  perYear: { nl: '{volume} per jaar', en: '{volume} a year' },
  chosen: { nl: 'gekozen: {approach}', en: 'chosen: {approach}' },
  perYearChosen: {
    nl: '{volume} per jaar · gekozen: {approach}',
    en: '{volume} a year · chosen: {approach}',
  },
} as const;

const axisWidth = 92;
const columnGap = 10;
const cellWidth = (pictureWidth - axisWidth - columnGap) / 2;
const inset = 12;
const textLeft = 34;
const headHeight = 34;
const axisTop = 24;

interface Row {
  readonly reason: ContactReason;
  readonly quadrant: Quadrant;
  readonly name: Label;
  readonly facts: Label;
  readonly height: number;
}

/** Reasons that were judged on both sides, each where its value puts it; the largest first, in parts where they are many. */
export function reasonPictures(context: ReportContext): Picture[] {
  const rows = [...context.strategy.contactReasons]
    .sort((a, b) => (b.volumePerYear ?? 0) - (a.volumePerYear ?? 0))
    .flatMap((reason) => rowOf(context, reason) ?? []);
  if (rows.length === 0) return [];
  const largest = Math.max(...rows.map(({ reason }) => reason.volumePerYear ?? 0), 1);
  // As if all stood in one column: what then fits a page fits it in two as well.
  const parts = inPages(rows, axisTop + 2 * headHeight + columnGap + 4 * inset);
  return parts.map((part, position) =>
    picture(parts.length === 1 ? 'picture-reasons' : `picture-reasons-${position + 1}`, {
      caption:
        parts.length === 1
          ? say(context, words.caption)
          : phrase(context, words.captionPart, { part: position + 1, parts: parts.length }),
      alt: quadrantAlt(
        context,
        part.map(({ reason }) => reason),
      ),
      drawing: draw(context, part, largest),
    }),
  );
}

function rowOf(context: ReportContext, reason: ContactReason): Row | null {
  const { language } = context;
  const quadrant = quadrantOf(reason);
  const title = titleRuns(context, reason.id);
  if (!quadrant || title.length === 0) return null;
  const width = cellWidth - textLeft - inset;
  const name = labelOfRuns(title, language, { width, style: labelStyles.name, rows: 3 });
  const facts = label(factsOf(context, reason), language, {
    width,
    style: labelStyles.small,
    rows: 2,
  });
  return { reason, quadrant, name, facts, height: name.height + facts.height + 9 };
}

function factsOf(context: ReportContext, reason: ContactReason): string {
  const { volumePerYear, approach: chosen } = reason;
  const volume = volumePerYear === null ? null : formatNumber(volumePerYear, context.language);
  const other =
    chosen === null || !isAgainstAdvice(reason)
      ? null
      : approach.labels[chosen][context.language].toLowerCase();
  if (volume !== null && other !== null) {
    return plainText(phrase(context, words.perYearChosen, { volume, approach: other }));
  }
  if (other !== null) return plainText(phrase(context, words.chosen, { approach: other }));
  return volume === null ? '' : plainText(phrase(context, words.perYear, { volume }));
}

function draw(context: ReportContext, rows: readonly Row[], largest: number) {
  const { language } = context;
  const of = (quadrant: Quadrant) => rows.filter((row) => row.quadrant === quadrant);
  const heightOf = (quadrant: Quadrant) =>
    headHeight + of(quadrant).reduce((sum, { height }) => sum + height, 0) + inset;
  const heights = [0, 2].map((at) =>
    Math.max(96, ...quadrants.slice(at, at + 2).map((quadrant) => heightOf(quadrant))),
  );
  const tops = [axisTop, axisTop + (heights[0] ?? 0) + columnGap];
  const lefts = [axisWidth, axisWidth + cellWidth + columnGap];
  const axisNames = [words.organisationHigh, words.organisationLow].flatMap((name, row) => {
    const text = label(word(context, name), language, { width: axisWidth - 12, style: labelStyles.small });
    return placed(text, axisWidth - 10, (tops[row] ?? 0) + ((heights[row] ?? 0) - text.height) / 2, 'end');
  });
  const topNames = [words.customerLow, words.customerHigh].flatMap((name, column) => {
    const text = label(word(context, name), language, { width: cellWidth, style: labelStyles.small });
    return placed(text, (lefts[column] ?? 0) + cellWidth / 2, 4, 'middle');
  });
  const cells = quadrants.flatMap((quadrant, position) => {
    const x = lefts[position % 2] ?? 0;
    const row = position < 2 ? 0 : 1;
    return cell(context, quadrant, of(quadrant), {
      x,
      y: tops[row] ?? 0,
      height: heights[row] ?? 0,
      largest,
    });
  });
  const bottom = (tops[1] ?? 0) + (heights[1] ?? 0);
  return drawingOf(bottom + 2, [...topNames, ...axisNames, ...cells]);
}

function cell(
  context: ReportContext,
  { advises }: Quadrant,
  rows: readonly Row[],
  { x, y, height, largest }: { x: number; y: number; height: number; largest: number },
): Shape[] {
  const title = label(approach.labels[advises][context.language], context.language, {
    width: cellWidth - 2 * inset,
    style: labelStyles.strong,
  });
  let top = y + headHeight;
  return [
    { kind: 'rect', x, y, width: cellWidth, height, radius: 6, fill: 'brandTint', opacity: 0.55 },
    ...placed(title, x + inset, y + 11),
    ...rows.flatMap(({ reason, name, facts, height: rowHeight }) => {
      const r = 3 + 7 * Math.sqrt((reason.volumePerYear ?? 0) / largest);
      const shapes: Shape[] = [
        { kind: 'circle', x: x + inset + 8, y: top + 8, r, fill: 'brand' },
        ...placed(name, x + textLeft, top),
        ...placed(facts, x + textLeft, top + name.height),
      ];
      top += rowHeight;
      return shapes;
    }),
  ];
}
