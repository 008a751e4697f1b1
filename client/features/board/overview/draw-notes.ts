import { overlaps } from '#shared/layout/boxes.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { rectOf } from '../hands/drag-session.ts';
import type { SheetArea } from './sheet-area.ts';

/** How a note looks whose text cannot be read: its paper, and the stripe at its top. */
export interface NoteLook {
  readonly stripe: string;
  readonly paper: string;
  readonly isParked: boolean;
}

/** What a picture of notes is made with. */
export interface Brush {
  readonly lookOf: (id: string) => NoteLook | undefined;
  /** Colour by the name of its variable. */
  readonly color: (name: string) => string;
  /** The lens that one looks through, which dims what it does not show (`lens.css`). */
  readonly lens: string | null;
}

/** Measures of `sticky-note.css` and `lens.css`. */
const stripeHeight = 3;
const stripeDashes = [6, 3];
const radius = 4;
const dimmed = 0.2;
const dimmedLoose = 0.62;
const outline = { gap: 3, width: 2, dashes: [6, 4] } as const;

/** Corners that are rounder than this are drawn so, in pixels. */
const leastRadius = 0.75;

/** Draws the papers of notes, from the lowest in the pile to the highest. */
export function drawNotes(
  pen: CanvasRenderingContext2D,
  notes: readonly BoardNode[],
  area: SheetArea,
  brush: Brush,
): void {
  const scale = area.width / area.w;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, area.width, area.height);
  pen.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  const corner = radius * scale < leastRadius ? 0 : radius;
  // The page clips a border with rounded corners to its own shape: thinner than a pixel, it fades twice as fast.
  const stripeOpacity = Math.min(1, stripeHeight * scale);
  for (const node of notes) {
    const look = brush.lookOf(node.id);
    if (!look || !overlaps(area, rectOf(node))) continue;
    const { x, y, w, h } = rectOf(node);
    const opacity = brush.lens === null ? 1 : opacityThrough(brush.lens, node);
    pen.globalAlpha = opacity;
    pen.fillStyle = look.paper;
    fill(pen, x, y, w, h, [corner]);
    if (isLoose(brush.lens, node)) drawOutline(pen, node, brush.color('--line-strong'));
    pen.globalAlpha = opacity * stripeOpacity;
    if (look.isParked) drawDashes(pen, node, look.stripe);
    else {
      pen.fillStyle = look.stripe;
      fill(pen, x, y, w, stripeHeight, [
        Math.min(corner, stripeHeight),
        Math.min(corner, stripeHeight),
        0,
        0,
      ]);
    }
  }
  pen.globalAlpha = 1;
}

function drawDashes(pen: CanvasRenderingContext2D, node: BoardNode, color: string): void {
  const { x, y, w } = rectOf(node);
  pen.strokeStyle = color;
  pen.lineWidth = stripeHeight;
  pen.setLineDash(stripeDashes);
  pen.beginPath();
  pen.moveTo(x, y + stripeHeight / 2);
  pen.lineTo(x + w, y + stripeHeight / 2);
  pen.stroke();
}

/** A plain rectangle is much quicker than one with corners that nobody would see. */
function fill(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  corners: number[],
): void {
  if (corners.every((corner) => corner === 0)) {
    pen.fillRect(x, y, w, h);
    return;
  }
  pen.beginPath();
  pen.roundRect(x, y, w, h, corners);
  pen.fill();
}

function drawOutline(pen: CanvasRenderingContext2D, node: BoardNode, color: string): void {
  const { x, y, w, h } = rectOf(node);
  const beyond = outline.gap + outline.width / 2;
  pen.strokeStyle = color;
  pen.lineWidth = outline.width;
  pen.setLineDash([...outline.dashes]);
  pen.strokeRect(x - beyond, y - beyond, w + 2 * beyond, h + 2 * beyond);
}

function opacityThrough(lens: string, node: BoardNode): number {
  if (hasClass(node, 'is-lit')) return 1;
  return isLoose(lens, node) ? dimmedLoose : dimmed;
}

function isLoose(lens: string | null, node: BoardNode): boolean {
  return lens === 'thread' && hasClass(node, 'is-loose');
}

function hasClass({ className = '' }: BoardNode, name: string): boolean {
  return className.split(' ').includes(name);
}
