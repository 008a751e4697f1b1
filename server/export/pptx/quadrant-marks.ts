import type { QuadrantPart } from '#shared/report/deck/tree.ts';
import { fontFamilies } from '#shared/report/look.ts';
import { localeOf } from '#shared/text/language.ts';
import { hex } from './look.ts';
import { escaped } from './markup.ts';
import type { Stage } from './text.ts';

/** What an axis of names has; on an axis of figures it makes the file invalid. */
const axisOfNames = /<c:(?:auto|lblAlgn|noMultiLvlLbl) val="[^"]*"\/>/g;

/** So wide PowerPoint draws the largest bubble, as a part of the shortest side of the fields, at a scale of 100. */
const largestPart = 0.25;

/**
 * The bubble chart of a quadrant with what the package cannot say: the mark of each bubble in it, another colour for those
 * that stand out, and bubbles of a size at which none lies over another: `widest` is the most that one may be, as a part of the shortest side of
 * the fields.
 */
export function withMarks(
  xml: string,
  { points }: QuadrantPart,
  { deck, look }: Stage,
  widest: number,
): string {
  const locale = localeOf[deck.language];
  const letters = `b="1" sz="1200"><a:solidFill><a:srgbClr val="${hex('ink', look)}"/></a:solidFill><a:latin typeface="${fontFamilies[look.font]}"/>`;
  const other = hex('warning', look);
  const paints = points.flatMap(({ standsOut }, position) =>
    standsOut
      ? [
          `<c:dPt><c:idx val="${position}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${other}"><a:alpha val="30000"/></a:srgbClr></a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="${other}"/></a:solidFill></a:ln></c:spPr></c:dPt>`,
        ]
      : [],
  );
  const shows = (what: string) =>
    `<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="${what}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const labels = points.map(
    ({ mark }, position) =>
      `<c:dLbl><c:idx val="${position}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${letters}</a:defRPr></a:pPr><a:r><a:rPr lang="${locale}" ${letters}</a:rPr><a:t>${escaped(mark)}</a:t></a:r></a:p></c:rich></c:tx>${shows('1')}</c:dLbl>`,
  );
  const scale = Math.round((widest / largestPart) * 94);
  return xml
    .replace(axisOfNames, '')
    .replace(/\s*<c:xVal>/, `${paints.join('')}<c:dLbls>${labels.join('')}${shows('0')}</c:dLbls><c:xVal>`)
    .replace(
      /(<\/c:dLbls>)\s*(<c:axId )/,
      `$1<c:bubbleScale val="${Math.min(100, scale)}"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>$2`,
    );
}
