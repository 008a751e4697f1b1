import { textWidth } from '#shared/lettering/text-metrics.ts';
import type { Drawing, Shape } from '#shared/report/drawing.ts';

/**
 * The same drawing with the width of every line of text in it: programs that leave the fonts in a file unread and write
 * in a wider one then squeeze its letters, and nothing runs out of its card.
 */
export function withLengths(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map(withLength) };
}

function withLength(shape: Shape): Shape {
  if (shape.kind !== 'text' || shape.length !== undefined) return shape;
  const weight = shape.weight === 400 ? 400 : 600;
  return { ...shape, length: Math.round(textWidth(shape.text, { size: shape.size, weight }) * 10) / 10 };
}
