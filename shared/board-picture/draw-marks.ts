import { openThreadsOn } from '#shared/comments/threads.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { textWidth } from '#shared/lettering/text-metrics.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import { reactionsOn } from '#shared/reactions/reactions.ts';
import type { Paint, Shape } from '#shared/report/drawing.ts';
import { colors } from './colors.ts';
import type { PictureContext } from './context.ts';
import { box, sign, write } from './pen.ts';
import type { SignName } from './signs.ts';
import { boardWords, counted, counts, filled } from './words.ts';

const severitySigns = { risk: 'alert', warning: 'flag', hint: 'info' } as const;
const markSize = 22;
const markStyle = { size: 11.5, weight: 600 } as const;
/** So many kinds of reaction fit under the narrowest note. */
const mostKinds = 3;

/** The square that says how bad a finding is. */
export function severityMark(
  severity: Severity,
  x: number,
  y: number,
  { fill = severity, size = markSize }: { readonly fill?: Paint; readonly size?: number } = {},
): readonly Shape[] {
  const scale = size / markSize;
  return [
    box({ x, y, w: size, h: size }, { fill, radius: 6 * scale }),
    sign(severitySigns[severity], x + 4 * scale, y + 4 * scale, 14 * scale, colors.sheet, 2.25),
  ];
}

/** The worst finding of a card, in its corner; larger where all else is larger. */
export function drawBadge(card: Rect & { readonly id: string }, context: PictureContext): readonly Shape[] {
  const severity = context.badges.get(card.id);
  if (!severity) return [];
  const size = Math.max(markSize, context.titleSize ?? 0);
  const x = card.x + card.w - 0.6 * size;
  const y = card.y - 0.4 * size;
  return [
    box({ x: x - 2, y: y - 2, w: size + 4, h: size + 4 }, { fill: colors.paper, radius: 8 }),
    ...severityMark(severity, x, y, { size }),
  ];
}

/** What hangs on the edges of a card, note, text or frame: conversations, reactions and votes. */
export function drawMarks(
  place: Rect & { readonly id: string },
  context: PictureContext,
  { hasComments }: { readonly hasComments: boolean },
): readonly Shape[] {
  if (context.titleSize !== null) return [];
  return [
    ...(hasComments ? commentMark(place, context) : []),
    ...reactionMark(place, context),
    ...voteMark(place, context),
  ];
}

function commentMark(
  place: Rect & { readonly id: string },
  { strategy, language }: PictureContext,
): readonly Shape[] {
  const count = openThreadsOn(strategy, place.id);
  if (count === 0) return [];
  const text = String(count);
  const width = 12 + 12 + 3 + textWidth(text, markStyle);
  const x = place.x + place.w + 8 - width;
  const y = place.y - 9;
  return [
    box({ x: x - 2, y: y - 2, w: width + 4, h: 24 }, { fill: colors.paper, radius: 12 }),
    box({ x, y, w: width, h: 20 }, { fill: colors.brand, radius: 10 }),
    sign('comment', x + 6, y + 4, 12, colors.sheet, 2),
    ...write([text], x + 21, y, width, { style: markStyle, fill: colors.sheet, language, row: 20 }),
  ];
}

function reactionMark(
  place: Rect & { readonly id: string },
  { strategy, language }: PictureContext,
): readonly Shape[] {
  const totals = reactionsOn(strategy, place.id);
  if (totals.length === 0) return [];
  const ranked = totals.toSorted((one, other) => other.people.length - one.people.length);
  const rest = ranked.slice(mostKinds).reduce((sum, { people }) => sum + people.length, 0);
  const parts: (readonly [name: SignName | null, text: string])[] = [
    ...ranked.slice(0, mostKinds).map(({ kind, people }) => [kind, String(people.length)] as const),
    ...(rest > 0 ? [[null, filled(boardWords.rest, language, { count: rest })] as const] : []),
  ];
  const top = place.y + place.h - 8;
  const shapes: Shape[] = [];
  let x = place.x + 18;
  parts.forEach(([name, text], index) => {
    if (index > 0) x += 7;
    if (name) {
      shapes.push(sign(name, x, top + 3.5, 11, colors.ink2, 2.25));
      x += 14;
    }
    const width = textWidth(text, markStyle);
    shapes.push(
      ...write([text], x, top + 1, width, { style: markStyle, fill: colors.ink2, language, row: 16 }),
    );
    x += width;
  });
  const pill = { x: place.x + 10, y: top, w: x + 8 - place.x - 10, h: 18 };
  return [box(pill, { fill: colors.sheet, stroke: colors.lineStrong, radius: 9 }), ...shapes];
}

function voteMark(
  place: Rect & { readonly id: string },
  { dots, language }: PictureContext,
): readonly Shape[] {
  const count = dots.get(place.id);
  if (count === undefined) return [];
  const text = counted(counts.votes, count, language);
  const width = 7 + 13 + 5 + textWidth(text, markStyle) + 9 + 2;
  const x = place.x + place.w - 30 - width;
  const y = place.y - 13;
  return [
    box({ x, y, w: width, h: 24 }, { fill: colors.sheet, stroke: colors.lineStrong, radius: 12 }),
    sign('dot', x + 8, y + 5.5, 13, colors.ink2, 2),
    ...write([text], x + 26, y, width, { style: markStyle, fill: colors.ink2, language, row: 24 }),
  ];
}
