import type { BoardParts } from '../board-context.ts';
import type { ViewportSource } from '../flow/viewport.ts';
import { seenIn } from '../follow/fit-view.ts';
import { colorOfDepartment, drawBoard, drawPeople, type Palette, readPalette } from './draw-map.ts';
import { type MapScale, type Size, scaleOf, sizeOf } from './map-scale.ts';

/** Keeps a canvas in step with the board. */
export interface MapPainter {
  /** How the board fits on the map now. */
  readonly scale: () => MapScale;
  readonly stop: () => void;
}

/**
 * Paints the map at most once a frame, and only when something on it moved. The things of the board are painted on a
 * sheet of their own, once for each change; a frame while panning lays that sheet down and draws the view on it.
 */
export function paintMap(
  canvas: HTMLCanvasElement,
  { model, workshop }: BoardParts,
  viewport: ViewportSource,
): MapPainter {
  const { presence } = workshop;
  const density = window.devicePixelRatio || 1;
  const sheet = document.createElement('canvas');
  const [pen, sheetPen] = [canvas.getContext('2d'), sheet.getContext('2d')];
  let palette: Palette = readPalette(canvas);
  let size: Size = { width: 0, height: 0 };
  let scale: MapScale = { scale: 1, x: 0, y: 0 };
  let { departments } = model.strategy();
  let isSheetOld = true;
  let frame = 0;
  let lastView = '';

  const fitBoard = () => {
    const next = sizeOf(model.layout());
    if (next.width !== size.width || next.height !== size.height) {
      size = next;
      canvas.style.width = `${size.width}px`;
      canvas.style.height = `${size.height}px`;
      for (const each of [canvas, sheet]) {
        each.width = Math.round(size.width * density);
        each.height = Math.round(size.height * density);
      }
    }
    scale = scaleOf(model.layout(), size);
  };
  const draw = () => {
    frame = 0;
    if (!pen || !sheetPen) return;
    const strategy = model.strategy();
    if (isSheetOld) {
      isSheetOld = false;
      fitBoard();
      sheetPen.setTransform(density, 0, 0, density, 0, 0);
      sheetPen.clearRect(0, 0, size.width, size.height);
      drawBoard(sheetPen, model.layout(), strategy, scale, palette);
    }
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(sheet, 0, 0);
    pen.setTransform(density, 0, 0, density, 0, 0);
    const dots = presence.cursors().map(({ x, y, departmentId }) => ({
      x,
      y,
      color: colorOfDepartment(strategy, departmentId, palette),
    }));
    drawPeople(pen, seenIn(viewport.current(), viewport.size()), dots, scale, palette);
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const renew = () => {
    isSheetOld = true;
    schedule();
  };
  const scheduleIfMoved = () => {
    const { x, y, zoom } = viewport.current();
    const { width, height } = viewport.size();
    const view = `${x} ${y} ${zoom} ${width} ${height}`;
    if (view === lastView) return;
    lastView = view;
    schedule();
  };
  const renewIfRecoloured = () => {
    if (model.strategy().departments === departments) return;
    ({ departments } = model.strategy());
    renew();
  };
  const theme = window.matchMedia('(prefers-color-scheme: dark)');
  const changeTheme = () => {
    palette = readPalette(canvas);
    renew();
  };

  theme.addEventListener('change', changeTheme);
  const stops = [
    viewport.subscribe(scheduleIfMoved),
    model.subscribeLayout(renew),
    workshop.store.subscribe(renewIfRecoloured),
    presence.subscribeCursors(schedule),
    () => theme.removeEventListener('change', changeTheme),
  ];
  fitBoard();
  schedule();
  return {
    scale: () => scale,
    stop: () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    },
  };
}
