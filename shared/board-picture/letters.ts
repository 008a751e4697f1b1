import { isMeasured, type TextStyle, textWidth } from '#shared/lettering/text-metrics.ts';

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** What letters take in thousandths of their size where our font has not measured them, by what sort they are. */
const sorts: readonly (readonly [sort: RegExp, width: number])[] = [
  [/^[\p{Mn}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u, 0],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1250],
  [/[\u2e80-\uffef]|[\u{10000}-\u{10ffff}]/u, 1000],
  [/\p{Script=Cyrillic}/u, 640],
  [/\p{Script=Greek}/u, 600],
  [/\p{Script=Arabic}/u, 480],
  [/\p{Script=Hebrew}/u, 560],
];
const otherWidth = 620;

/**
 * How wide a line has to be drawn when it has letters that were not measured, at most `room`; `undefined` for all
 * others, which are as wide as their letters. Whatever font a reader draws such letters with, they stay in their box.
 */
export function lengthOfUnmeasured(text: string, style: TextStyle, room: number): number | undefined {
  if (isMeasured(text, style)) return undefined;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOf(segment, style);
  return width > 0 ? Math.round(Math.min(room, width) * 10) / 10 : undefined;
}

function widthOf(grapheme: string, style: TextStyle): number {
  if (isMeasured(grapheme, style)) return textWidth(grapheme, style);
  // A letter with marks over or under it is as wide as the letter.
  const [base = ''] = grapheme.normalize('NFD');
  if (isMeasured(base, style)) return textWidth(base, style);
  const sort = sorts.find(([letters]) => letters.test(grapheme));
  return ((sort?.[1] ?? otherWidth) * style.size) / 1000;
}
