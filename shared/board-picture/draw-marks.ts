import { openThreadsOn } from '#shared/comments/threads.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { textWidth } from '#shared/layout/text-metrics.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import { reactionsOn } from '#shared/reactions/reactions.ts';
import type { Paint, Shape } from '#shared/report/drawing.ts';
import { colors } from './colors.ts';
import type { PictureContext } from './context.ts';
import { box, sign, write } from './pen.ts';
import type { SignName } from './signs.ts';
import { boardWords, counted, counts, filled } from './words.ts';

const severitySigns = { risk: 'alert', warning: 'flag', hint: 'info' } as const;
const markStyle = { size: 11.5, weight: 600 } as const;
/** So many kinds of reaction fit under the narrowest note. */
const mostKinds = 3;

/** The square that says how bad a finding is. */
export function severityMark(
  severity: Severity,
  x: number,
  y: number,
  fill: Paint = severity,
): readonly Shape[] {
  return [
    box({ x, y, w: 22, h: 22 }, { fill, radius: 6 }),
    sign(severitySigns[severity], x + 4, y + 4, 14, colors.sheet, 2.25),
  ];
}

/** The worst finding of a card, in its corner. */
export function drawBadge(card: Rect & { readonly id: string }, context: PictureContext): readonly Shape[] {
  const severity = context.badges.get(card.id);
  if (!severity) return [];
  const x = card.x + card.w - 13;
  const y = card.y - 9;
  return [
    box({ x: x - 2, y: y - 2, w: 26, h: 26 }, { fill: colors.paper, radius: 8 }),
    ...severityMark(severity, x, y),
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
