import { type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rect } from '#shared/layout/boxes.ts';
import { useBoard } from '../board-context.ts';
import type { Camera, Point } from '../flow/camera.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { type MapPainter, paintMap } from './map-painter.ts';
import { isIn, onBoard } from './map-scale.ts';
import './minimap.css';

/** The whole board in a corner of it: a click or a drag there moves the view. */
export function Minimap({ camera }: { camera: Camera }) {
  const { t } = useTranslation();
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
  const release = () => {
    grip.current = null;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of the board, no form.
    <div
      className="minimap"
      role="group"
      aria-label={t('board.minimap')}
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <canvas ref={canvas} />
    </div>
  );
}

function middleOf({ x, y, w, h }: Rect): Point {
  return { x: x + w / 2, y: y + h / 2 };
}
