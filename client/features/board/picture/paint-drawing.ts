import type { Drawing, Paint, Shape } from '#shared/report/drawing.ts';
import { colorOf, ownLook } from '#shared/report/look.ts';

type Text = Extract<Shape, { readonly kind: 'text' }>;

const family = '"Inter Variable", system-ui, sans-serif';

/**
 * Paints a drawing at `scale` pixels per unit, with the fonts of the page. Not by way of an SVG as an image: browsers
 * show one before the fonts inside it are read, and leave out its letters.
 */
export async function paintDrawing(
  drawing: Drawing,
  context: CanvasRenderingContext2D,
  scale: number,
): Promise<void> {
  await loadFonts(drawing.shapes.filter((shape) => shape.kind === 'text'));
  context.scale(scale, scale);
  for (const shape of drawing.shapes) {
    context.save();
    paintShape(shape, context);
    context.restore();
  }
}

async function loadFonts(texts: readonly Text[]): Promise<void> {
  const weights = [...new Set(texts.map(({ weight }) => weight))];
  const letters = [...new Set(texts.flatMap(({ text }) => [...text]))].join('');
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 13px ${family}`, letters)));
}

function paintShape(shape: Shape, context: CanvasRenderingContext2D): void {
  if (shape.kind === 'text') {
    paintText(shape, context);
    return;
  }
  if (shape.kind === 'curve' && shape.at) {
    const [x, y, scale] = shape.at;
    context.translate(x, y);
    context.scale(scale, scale);
  }
  const path = pathOf(shape);
  const { fill, opacity = 1 } = 'fill' in shape ? shape : {};
  if (fill !== undefined) {
    context.globalAlpha = opacity;
    context.fillStyle = color(fill);
    context.fill(path);
    context.globalAlpha = 1;
  }
  const { stroke, strokeWidth = 1, dash = [], isRound = false } = shape;
  if (stroke === undefined) return;
  context.strokeStyle = color(stroke);
  context.lineWidth = strokeWidth;
  context.lineCap = isRound ? 'round' : 'butt';
  context.lineJoin = isRound ? 'round' : 'miter';
  context.setLineDash([...dash]);
  context.stroke(path);
}

function paintText(
  { text, x, y, size, weight, anchor, fill, length }: Text,
  context: CanvasRenderingContext2D,
): void {
  context.font = `${weight} ${size}px ${family}`;
  context.fillStyle = color(fill);
  context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  if (length === undefined) context.fillText(text, x, y);
  else context.fillText(text, x, y, length);
}

function pathOf(shape: Exclude<Shape, Text>): Path2D {
  if (shape.kind === 'curve') return new Path2D(shape.d);
  const path = new Path2D();
  switch (shape.kind) {
    case 'rect':
      path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
      break;
    case 'line':
      path.moveTo(shape.x1, shape.y1);
      path.lineTo(shape.x2, shape.y2);
      break;
    case 'circle':
      path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
      break;
    case 'polygon':
      for (const [x, y] of shape.points) path.lineTo(x, y);
      path.closePath();
      break;
  }
  return path;
}

function color(paint: Paint): string {
  return colorOf(paint, ownLook);
}
