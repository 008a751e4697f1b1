import { departmentLook } from '#client/elements/department-look.ts';
import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type MapScale, onMap } from './map-scale.ts';

/** Colours of the look as a canvas wants them: resolved, by the name of their variable. */
export type Palette = (name: string) => string;

/** Reads the colours of the look once each, as they are in the theme of now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (name) => {
    const color = known.get(name) ?? style.getPropertyValue(name).trim();
    known.set(name, color);
    return color;
  };
}

/** Draws what stands still between changes of the board: regions, frames, cards, and notes in the colours of departments. */
export function drawBoard(
  pen: CanvasRenderingContext2D,
  layout: BoardLayout,
  strategy: Strategy,
  scale: MapScale,
  palette: Palette,
): void {
  pen.lineWidth = 0.5;
  for (const region of layout.regions) {
    const { x, y, w, h } = onMap(scale, region);
    pen.fillStyle = palette('--sheet');
    pen.strokeStyle = palette('--line-strong');
    pen.fillRect(x, y, w, h);
    pen.strokeRect(x, y, w, h);
  }
  pen.fillStyle = palette('--line');
  for (const frame of layout.frames) fill(pen, onMap(scale, frame));
  pen.fillStyle = palette('--ink-3');
  pen.globalAlpha = 0.55;
  for (const card of layout.cards) fill(pen, onMap(scale, card));
  pen.globalAlpha = 1;
  const colors = colorsOfNotes(strategy, palette);
  for (const note of layout.notes) {
    pen.fillStyle = colors.get(note.id) ?? palette('--ink-2');
    fill(pen, onMap(scale, note));
  }
}

/** Draws my own view over it, and everyone else as a dot. */
export function drawPeople(
  pen: CanvasRenderingContext2D,
  seen: Rect,
  dots: readonly { readonly x: number; readonly y: number; readonly color: string }[],
  scale: MapScale,
  palette: Palette,
): void {
  const { x, y, w, h } = onMap(scale, seen);
  pen.fillStyle = palette('--brand');
  pen.strokeStyle = palette('--brand');
  pen.globalAlpha = 0.1;
  pen.fillRect(x, y, w, h);
  pen.globalAlpha = 1;
  pen.lineWidth = 1.5;
  pen.strokeRect(x, y, w, h);
  pen.lineWidth = 1;
  pen.strokeStyle = palette('--sheet');
  for (const dot of dots) {
    const at = onMap(scale, { ...dot, w: 0, h: 0 });
    pen.fillStyle = dot.color;
    pen.beginPath();
    pen.arc(at.x, at.y, 3, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
}

/** However far away, something that is there shows as a point. */
function fill(pen: CanvasRenderingContext2D, { x, y, w, h }: Rect): void {
  pen.fillRect(x, y, Math.max(1.5, w), Math.max(1.5, h));
}

/** The colour of a department, for those without one that of ink. */
export function colorOfDepartment(strategy: Strategy, departmentId: string | null, palette: Palette): string {
  // Only the colour is asked for, which is the same in both languages.
  const look = departmentLook(strategy.departments, departmentId, 'nl');
  return palette(look ? `--dept-${look.color}` : '--ink-2');
}

function colorsOfNotes(strategy: Strategy, palette: Palette): ReadonlyMap<string, string> {
  return new Map(
    strategy.notes.map(({ id, departmentId }) => [id, colorOfDepartment(strategy, departmentId, palette)]),
  );
}
