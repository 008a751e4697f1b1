import type PptxGenJS from 'pptxgenjs';
import type { Drawing, Paint, Shape } from '#shared/report/drawing.ts';
import type { ReportLook } from '#shared/report/look.ts';
import { localeOf } from '#shared/text/language.ts';
import { printableText } from '#shared/text/printable.ts';
import { widthOf } from './fit.ts';
import { type Box, hex } from './look.ts';

/** Units of a drawing in an inch. */
const unitsPerInch = 96;

/** Of Inter: how far its letters reach above the base line, as a part of their size. */
const ascent = 0.97;

interface Placement {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Inches per unit. */
  readonly scale: number;
}

/**
 * A drawing as shapes and texts that can be edited, as large as its box allows. Each is called `name` and a number, by
 * which they are brought together afterwards.
 */
export function placeDrawing(
  slide: PptxGenJS.Slide,
  drawing: Drawing,
  box: Box,
  look: ReportLook,
  name: string,
): void {
  const scale = Math.min(box.w / drawing.width, box.h / drawing.height, 1.7 / unitsPerInch);
  const placement: Placement = {
    scale,
    x: (value) => box.x + value * scale,
    y: (value) => box.y + value * scale,
  };
  for (const [position, shape] of drawing.shapes.entries()) {
    placeShape(slide, shape, placement, look, `${name}-${position + 1}`);
  }
}

function placeShape(
  slide: PptxGenJS.Slide,
  shape: Shape,
  placement: Placement,
  look: ReportLook,
  objectName: string,
): void {
  const { x, y, scale } = placement;
  switch (shape.kind) {
    case 'rect': {
      const radius = Math.min(shape.radius ?? 0, shape.width / 2, shape.height / 2) * scale;
      slide.addShape(radius > 0 ? 'roundRect' : 'rect', {
        x: x(shape.x),
        y: y(shape.y),
        w: shape.width * scale,
        h: shape.height * scale,
        ...(radius > 0 ? { rectRadius: radius } : {}),
        ...painted(shape, placement, look),
        objectName,
      });
      return;
    }
    case 'circle':
      slide.addShape('ellipse', {
        x: x(shape.x - shape.r),
        y: y(shape.y - shape.r),
        w: 2 * shape.r * scale,
        h: 2 * shape.r * scale,
        ...painted(shape, placement, look),
        objectName,
      });
      return;
    case 'line':
      slide.addShape('line', {
        x: x(Math.min(shape.x1, shape.x2)),
        y: y(Math.min(shape.y1, shape.y2)),
        w: Math.abs(shape.x2 - shape.x1) * scale,
        h: Math.abs(shape.y2 - shape.y1) * scale,
        flipV: (shape.x2 - shape.x1) * (shape.y2 - shape.y1) < 0,
        ...painted(shape, placement, look),
        objectName,
      });
      return;
    case 'polygon': {
      const steps = shape.points.map(([px, py], position): Step => ({ to: [px, py], move: position === 0 }));
      placePath(slide, [...steps, 'close'], shape, placement, look, objectName);
      return;
    }
    case 'curve':
      placePath(slide, stepsOf(shape.d), shape, placement, look, objectName);
      return;
    case 'text':
      placeText(slide, shape, placement, look, objectName);
  }
}

function placeText(
  slide: PptxGenJS.Slide,
  shape: Extract<Shape, { kind: 'text' }>,
  { x, y, scale }: Placement,
  look: ReportLook,
  objectName: string,
): void {
  const bold = shape.weight > 400;
  const size = Math.round(shape.size * scale * 72 * 10) / 10;
  const text = printableText(shape.text);
  const w = widthOf(text, { size, bold }) * 1.06 + 0.04;
  const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? w / 2 : w;
  slide.addText(
    [
      {
        text,
        options: { fontSize: size, bold, color: hex(shape.fill, look), lang: localeOf[shape.language] },
      },
    ],
    {
      x: x(shape.x) - shift,
      y: y(shape.y - shape.size * ascent),
      w,
      h: shape.size * scale * 1.24,
      margin: 0,
      wrap: false,
      valign: 'top',
      align: shape.anchor === 'start' ? 'left' : shape.anchor === 'middle' ? 'center' : 'right',
      objectName,
    },
  );
}

interface Painted {
  readonly fill?: Paint;
  readonly opacity?: number;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
}

function painted(shape: Painted, { scale }: Placement, look: ReportLook): PptxGenJS.ShapeProps {
  return {
    ...(shape.fill === undefined
      ? {}
      : {
          fill: { color: hex(shape.fill, look), transparency: Math.round((1 - (shape.opacity ?? 1)) * 100) },
        }),
    ...(shape.stroke === undefined
      ? {}
      : {
          line: {
            color: hex(shape.stroke, look),
            width: Math.max(0.25, (shape.strokeWidth ?? 1) * scale * 72),
            dashType: shape.dash === undefined ? 'solid' : shape.dash[0] <= 2 ? 'sysDot' : 'sysDash',
          },
        }),
  };
}

/** A shape of points; the package's types forget its name. */
const anyShape = 'custGeom' as string as PptxGenJS.SHAPE_NAME;

type Pair = readonly [x: number, y: number];

/** One step of a path, in units of the drawing; `by` holds what bends it. */
type Step = 'close' | { readonly to: Pair; readonly move?: boolean; readonly by?: readonly Pair[] };

/** Path data of SVG as steps: the commands M, L, H, V, C, Q and Z, in absolute units. */
function stepsOf(data: string): readonly Step[] {
  const steps: Step[] = [];
  let at: Pair = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    if (command === 'Z' || command === 'z') steps.push('close');
    else if (command === 'H' || command === 'V') {
      for (const value of numbers) {
        at = command === 'H' ? [value, at[1]] : [at[0], value];
        steps.push({ to: at });
      }
    } else {
      const pairs = Array.from(
        { length: Math.floor(numbers.length / 2) },
        (_, position): Pair => [numbers[2 * position] ?? 0, numbers[2 * position + 1] ?? 0],
      );
      const bends = command === 'C' ? 2 : command === 'Q' ? 1 : 0;
      for (let position = 0; position + bends < pairs.length; position += bends + 1) {
        at = pairs[position + bends] ?? at;
        steps.push({
          to: at,
          move: command === 'M' && position === 0,
          by: pairs.slice(position, position + bends),
        });
      }
    }
  }
  return steps;
}

function placePath(
  slide: PptxGenJS.Slide,
  steps: readonly Step[],
  shape: Painted,
  placement: Placement,
  look: ReportLook,
  objectName: string,
): void {
  const all = steps.flatMap((step) => (step === 'close' ? [] : [step.to, ...(step.by ?? [])]));
  if (all.length === 0) return;
  const left = Math.min(...all.map(([px]) => px));
  const top = Math.min(...all.map(([, py]) => py));
  const { scale } = placement;
  const inside = ([px, py]: Pair) => ({ x: (px - left) * scale, y: (py - top) * scale });
  const points: NonNullable<PptxGenJS.ShapeProps['points']> = steps.map((step) => {
    if (step === 'close') return { close: true };
    const to = inside(step.to);
    const [first, second] = (step.by ?? []).map(inside);
    if (first && second) {
      return { ...to, curve: { type: 'cubic', x1: first.x, y1: first.y, x2: second.x, y2: second.y } };
    }
    if (first) return { ...to, curve: { type: 'quadratic', x1: first.x, y1: first.y } };
    return step.move ? { ...to, moveTo: true } : to;
  });
  slide.addShape(anyShape, {
    x: placement.x(left),
    y: placement.y(top),
    w: Math.max(...all.map(([px]) => (px - left) * scale), 0.001),
    h: Math.max(...all.map(([, py]) => (py - top) * scale), 0.001),
    points,
    ...painted(shape, placement, look),
    objectName,
  });
}
