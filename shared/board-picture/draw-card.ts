import type { CardFace, FaceStatus } from '#shared/elements/element.ts';
import { faceOf } from '#shared/elements/kinds.ts';
import type { CardBox } from '#shared/layout/boxes.ts';
import { boardFonts, measures, textRoom, titleRows } from '#shared/layout/sizes.ts';
import { fittingText, textWidth, wrapText } from '#shared/lettering/text-metrics.ts';
import type { Paint, Shape } from '#shared/report/drawing.ts';
import { colors, type DepartmentPaint, departmentPaint } from './colors.ts';
import { type PictureContext, titleRow } from './context.ts';
import { drawVerdicts } from './draw-verdicts.ts';
import { box, shadow, sign, type Writing, write } from './pen.ts';
import { withShortWords } from './short-words.ts';

const radius = 12;
const eyebrowIcon = 24;
const ownerRoom = 140;
const countRoom = 38;
const footHeight = 22;
const paddingFromAfar = 12;
const gapBelowTitle = 4;
/** The border of a card lies inside its box; what stands in it begins after that. */
const border = 1;

/** A card as it lies on the board. */
export function drawCard(card: CardBox, context: PictureContext): readonly Shape[] {
  const face = faceOf(context.strategy, card.id, context.language);
  if (!face) return [];
  const paper = box(card, { fill: colors.sheet, stroke: colors.line, radius });
  const tint = face.kind === 'blocks' ? [box(card, { fill: colors.brand, opacity: 0.05, radius })] : [];
  if (context.titleSize !== null) {
    const table = isTable(face) ? drawVerdicts(card, context) : [];
    return [paper, ...tint, ...titleFromAfar(card, face, context.titleSize, context), ...table];
  }
  return [
    ...shadow(card, 'card', radius),
    paper,
    ...tint,
    ...texts(card, face, context),
    ...foot(card, face, context),
  ];
}

/** Whether a card shows the table of verdicts in the place of lines. */
function isTable({ kind, lines }: CardFace): boolean {
  return kind === 'verdicts' && lines.length === 0;
}

function texts(card: CardBox, face: CardFace, context: PictureContext): readonly Shape[] {
  const { language, original } = context;
  const x = card.x + border + measures.cardPadding;
  const room = textRoom(card.w, measures.cardPadding);
  const eyebrowColor: Paint = face.kind === 'themes' || face.kind === 'blocks' ? colors.brand : colors.ink3;
  let y = card.y + border + measures.cardTop;
  const shapes: Shape[] = [sign(face.icon, x, y + 2, 14, eyebrowColor)];
  const put = (lines: readonly string[], left: number, width: number, writing: Writing) => {
    shapes.push(...write(lines, left, y, width, writing));
    y += lines.length * writing.row;
  };
  const eyebrow = fittingText(face.eyebrow, room - eyebrowIcon, boardFonts.eyebrow, 1);
  put([eyebrow], x + 20, room - eyebrowIcon, {
    style: boardFonts.eyebrow,
    fill: eyebrowColor,
    language,
    row: measures.eyebrow,
  });
  y += gapBelowTitle;
  const title = wrapText(face.title, room, boardFonts.title, titleRows(face));
  put(title.length > 0 ? title : [''], x, room, {
    style: boardFonts.title,
    fill: colors.ink,
    language: original,
    row: measures.titleRow,
  });
  if (isTable(face)) return [...shapes, ...drawVerdicts(card, context)];
  for (const line of face.lines) {
    y += measures.lineGap;
    put(wrapText(line.text, room, boardFonts.text, line.rows), x, room, {
      style: boardFonts.text,
      fill: line.isQuiet ? colors.ink3 : colors.ink2,
      language: line.isQuiet ? language : original,
      row: measures.textRow,
    });
  }
  return shapes;
}

function foot(card: CardBox, face: CardFace, context: PictureContext): readonly Shape[] {
  const owner = departmentPaint(context.strategy, face.ownerDeptId, context.language);
  const y = card.y + card.h - border - 13 - footHeight;
  const shapes: Shape[] = [];
  let x = card.x + border + measures.cardPadding;
  if (face.status) {
    const pill = drawStatus(face.status, x, y, context);
    shapes.push(...pill.shapes);
    x += pill.width + 10;
  }
  if (owner)
    shapes.push(...drawOwner(owner, face.comments > 0 ? ownerRoom - countRoom : ownerRoom, x, y, context));
  return [...shapes, ...drawCounts(face, card.x + card.w - border - measures.cardPadding, y, context)];
}

const pillStyle = { size: 11.5, weight: 600 } as const;
const pillColors: Readonly<Record<FaceStatus['tone'], readonly [paper: Paint | null, ink: Paint]>> = {
  open: [colors.neutral, colors.ink2],
  discussed: [colors.warningTint, 'warning'],
  agreed: [colors.okTint, 'ok'],
  parked: [null, colors.ink2],
  plain: [colors.hintTint, 'hint'],
};

function drawStatus(
  { tone, label }: FaceStatus,
  x: number,
  y: number,
  { language }: PictureContext,
): { readonly shapes: readonly Shape[]; readonly width: number } {
  const [paper, ink] = pillColors[tone];
  const width = textWidth(label, pillStyle) + 16;
  const pill = { x, y: y + 1, w: width, h: 20 };
  const shape = paper
    ? box(pill, { fill: paper, radius: 6 })
    : box(pill, { stroke: colors.lineStrong, dash: [3, 3], radius: 6 });
  return {
    shapes: [
      shape,
      ...write([label], x + 8, pill.y, width, { style: pillStyle, fill: ink, language, row: 20 }),
    ],
    width,
  };
}

/** The square, or for a kind that shares its colour the ring, before the name of a department. */
export function ownerMark({ color, isSecondRound }: DepartmentPaint, x: number, middle: number): Shape {
  const square = { x, y: middle - 4.5, w: 9, h: 9 };
  return isSecondRound
    ? box(square, { stroke: color, strokeWidth: 2.5, radius: 3 })
    : box(square, { fill: color, radius: 3 });
}

function drawOwner(
  owner: DepartmentPaint,
  room: number,
  x: number,
  y: number,
  { original }: PictureContext,
): readonly Shape[] {
  const name = fittingText(owner.name, room, boardFonts.owner, 1);
  const writing = { style: boardFonts.owner, fill: colors.ink, language: original, row: footHeight };
  return [ownerMark(owner, x, y + footHeight / 2), ...write([name], x + 15, y, room, writing)];
}

/** How many conversations and notes there are, from the right edge to the left. */
function drawCounts(
  { inputs, comments }: CardFace,
  right: number,
  y: number,
  { language }: PictureContext,
): readonly Shape[] {
  const shapes: Shape[] = [];
  let edge = right;
  const put = (count: number, name: 'note' | 'comment', fill: Paint) => {
    if (count === 0) return;
    const text = String(count);
    const width = textWidth(text, boardFonts.text);
    edge -= width;
    shapes.push(
      ...write([text], edge, y, width, { style: boardFonts.text, fill, language, row: footHeight }),
    );
    edge -= 5 + 14;
    shapes.push(sign(name, edge, y + 4, 14, fill));
    edge -= 10;
  };
  put(inputs, 'note', colors.ink2);
  put(comments, 'comment', colors.brand);
  return shapes;
}

function titleFromAfar(
  card: CardBox,
  face: CardFace,
  size: number,
  { original }: PictureContext,
): readonly Shape[] {
  const style = { size, weight: 600 } as const;
  const row = titleRow(size);
  const top = Math.max(0, Math.min(measures.cardTop, (card.h - row) / 2));
  const rows = isTable(face) ? 1 : Math.floor((card.h - 2 * top) / row + 0.01);
  if (rows < 1) return [];
  const room = textRoom(card.w, paddingFromAfar);
  const title = withShortWords(face.title, room, style);
  return write(wrapText(title, room, style, rows), card.x + paddingFromAfar, card.y + top, room, {
    style,
    fill: colors.ink,
    language: original,
    row,
  });
}
