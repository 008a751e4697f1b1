import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { useBoard } from '../board-context.ts';
import type { Camera, Point } from '../flow/camera.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { type MapPainter, paintMap } from './map-painter.ts';
import { isIn, onBoard } from './map-scale.ts';
import './minimap.css';

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 };
/** How much of what is seen one press of an arrow goes on, without and with Shift. */
const step = 0.25;
const bigStep = 0.9;

/** The whole board in a corner of it: a click or a drag there moves the view, and so do the arrows. */
export function Minimap({ camera }: { camera: Camera }) {
  const t = useTexts();
  const helpId = useId();
  const board = useBoard();
  const viewport = useViewportSource();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<MapPainter>(null);
  /** From the pointer to the middle of the view, while the view is in the hand. */
  const grip = useRef<Point | null>(null);

  useEffect(() => {
    if (!canvas.current) return;
    const painting = paintMap(canvas.current, board, viewport);
    painter.current = painting;
    return painting.stop;
  }, [board, viewport]);

  const pointOf = (event: PointerEvent): Point | null => {
    const { left, top } = canvas.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const scale = painter.current?.scale();
    return scale ? onBoard(scale, { x: event.clientX - left, y: event.clientY - top }) : null;
  };

  const grab = (event: PointerEvent) => {
    const point = pointOf(event);
    if (!point || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const seen = camera.seen();
    const middle = middleOf(seen);
    grip.current = isIn(seen, point) ? { x: middle.x - point.x, y: middle.y - point.y } : { x: 0, y: 0 };
    pull(event);
  };
  const pull = (event: PointerEvent) => {
    const point = pointOf(event);
    if (!point || !grip.current) return;
    camera.centreOn({ x: point.x + grip.current.x, y: point.y + grip.current.y });
  };
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey, currentTarget } = event;
    const [direction, factor] = [arrows[key], zooms[key]];
    if (direction) {
      const seen = camera.seen();
      const part = shiftKey ? bigStep : step;
      const { x, y } = middleOf(seen);
      camera.centreOn({ x: x + direction.x * part * seen.w, y: y + direction.y * part * seen.h });
    } else if (factor) camera.zoomBy(factor);
    else if (key === 'Enter' || key === 'Escape') {
      currentTarget.closest<HTMLElement>('.board')?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const release = () => {
    grip.current = null;
  };

  return (
    <div
      className="minimap"
      role="application"
      aria-label={t('board.minimap')}
      aria-describedby={helpId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows move the view from here.
      tabIndex={0}
      onKeyDown={handleKey}
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <canvas ref={canvas} />
      <p id={helpId} className="visually-hidden">
        {t('board.minimapHelp')}
      </p>
    </div>
  );
}

function middleOf({ x, y, w, h }: Rect): Point {
  return { x: x + w / 2, y: y + h / 2 };
}
