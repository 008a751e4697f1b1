import type { Drawing, Shape } from '#shared/report/drawing.ts';

/** The same drawing at another size: everything in it grows or shrinks with it. */
export function scaled({ width, height, shapes }: Drawing, factor: number): Drawing {
  return {
    width: width * factor,
    height: height * factor,
    shapes: shapes.map((shape) => scaledShape(shape, factor)),
  };
}

function scaledShape(shape: Shape, factor: number): Shape {
  switch (shape.kind) {
    case 'rect':
      return {
        ...shape,
        ...strokeOf(shape, factor),
        x: shape.x * factor,
        y: shape.y * factor,
        width: shape.width * factor,
        height: shape.height * factor,
        ...(shape.radius === undefined ? {} : { radius: shape.radius * factor }),
      };
    case 'line':
      return {
        ...shape,
        ...strokeOf(shape, factor),
        x1: shape.x1 * factor,
        y1: shape.y1 * factor,
        x2: shape.x2 * factor,
        y2: shape.y2 * factor,
      };
    case 'circle':
      return {
        ...shape,
        ...strokeOf(shape, factor),
        x: shape.x * factor,
        y: shape.y * factor,
        r: shape.r * factor,
      };
    case 'polygon':
      return {
        ...shape,
        ...strokeOf(shape, factor),
        points: shape.points.map(([x, y]) => [x * factor, y * factor] as const),
      };
    case 'curve': {
      // The stroke of a path is in the units of the path, which become others.
      const [x, y, scale] = shape.at ?? [0, 0, 1];
      return { ...shape, at: [x * factor, y * factor, scale * factor] };
    }
    case 'text':
      return {
        ...shape,
        x: shape.x * factor,
        y: shape.y * factor,
        size: shape.size * factor,
        ...(shape.length === undefined ? {} : { length: shape.length * factor }),
      };
  }
}

interface Stroked {
  readonly stroke?: unknown;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
}

function strokeOf(
  { stroke, strokeWidth = 1, dash }: Stroked,
  factor: number,
): { readonly strokeWidth?: number; readonly dash?: readonly [number, number] } {
  if (stroke === undefined) return {};
  return {
    strokeWidth: strokeWidth * factor,
    ...(dash === undefined ? {} : { dash: [dash[0] * factor, dash[1] * factor] as const }),
  };
}
