import { localeOf } from '#shared/text/language.ts';
import type { Drawing, Paint, Shape } from './drawing.ts';
import { colorOf, fontFamilies, type ReportLook } from './look.ts';

/** What an SVG takes besides its drawing. */
export interface SvgOptions {
  readonly look: ReportLook;
  /** What the picture shows, for who can't see it. */
  readonly alt: string;
  /** CSS that stands in the file, such as its fonts; none when left out. */
  readonly style?: string;
}

/** A drawing as an SVG file without references to anything outside it. */
export function drawingToSvg(drawing: Drawing, { look, alt, style }: SvgOptions): string {
  const { width, height } = drawing;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${figure(width)} ${figure(height)}" width="${figure(width)}" height="${figure(height)}" role="img" aria-label="${escaped(alt)}" font-family="${fontFamilies[look.font]}, sans-serif">`;
  const shapes = drawing.shapes.map((shape) => shapeToSvg(shape, look));
  return [open, ...(style === undefined ? [] : [`<style>${style}</style>`]), ...shapes, '</svg>'].join('\n');
}

function shapeToSvg(shape: Shape, look: ReportLook): string {
  switch (shape.kind) {
    case 'rect':
      return element('rect', {
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.radius,
        ...painted(shape, look),
      });
    case 'line':
      return element('line', {
        x1: shape.x1,
        y1: shape.y1,
        x2: shape.x2,
        y2: shape.y2,
        ...painted(shape, look),
      });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...painted(shape, look) });
    case 'polygon':
      return element('polygon', {
        points: shape.points.map(([x, y]) => `${figure(x)},${figure(y)}`).join(' '),
        ...painted(shape, look),
      });
    case 'curve':
      return element('path', { d: shape.d, transform: placed(shape.at), ...painted(shape, look) });
    case 'text':
      return `<text${attributes({
        x: shape.x,
        y: shape.y,
        'font-size': shape.size,
        'font-weight': shape.weight,
        'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
        fill: colorOf(shape.fill, look),
        'xml:lang': localeOf[shape.language],
        textLength: shape.length,
        lengthAdjust: shape.length === undefined ? undefined : 'spacingAndGlyphs',
      })}>${escaped(shape.text)}</text>`;
  }
}

interface Painted {
  readonly fill?: Paint;
  readonly opacity?: number;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  readonly isRound?: boolean;
}

function painted(shape: Painted, look: ReportLook): Attributes {
  return {
    fill: shape.fill === undefined ? 'none' : colorOf(shape.fill, look),
    'fill-opacity': shape.opacity,
    stroke: shape.stroke === undefined ? undefined : colorOf(shape.stroke, look),
    'stroke-width': shape.strokeWidth,
    'stroke-dasharray': shape.dash?.map(figure).join(' '),
    'stroke-linecap': shape.isRound ? 'round' : undefined,
    'stroke-linejoin': shape.isRound ? 'round' : undefined,
  };
}

function placed(at: readonly [x: number, y: number, scale: number] | undefined): string | undefined {
  if (!at) return undefined;
  const [x, y, scale] = at;
  // Finer than other figures: it multiplies all of a path.
  return `translate(${figure(x)} ${figure(y)}) scale(${Math.round(scale * 1e5) / 1e5})`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, given: Attributes): string {
  return `<${name}${attributes(given)}/>`;
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? figure(value) : escaped(value)}"`],
    )
    .join('');
}

/** Two decimals are finer than any screen or printer shows. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in XML.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as XML takes it: characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
