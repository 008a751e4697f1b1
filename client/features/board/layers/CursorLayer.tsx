import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cursor } from '#client/sync/presence.ts';
import { useBoard } from '../board-context.ts';
import { colorOf } from '../flow/remote-marks.ts';
import { useViewportSource } from '../flow/viewport.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Built piece by piece: the security policy lets no page set HTML from a string. */
function arrow(): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of [
    ['width', '18'],
    ['height', '18'],
    ['viewBox', '0 0 18 18'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', 'M2 1.5 15.5 8 9.4 9.9 6.8 15.9Z');
  svg.append(path);
  return svg;
}

/** Where the others point. Moved by transform once a frame, never through React. */
export function CursorLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const viewport = useViewportSource();
  const { workshop, model } = useBoard();
  const { t } = useTranslation();

  useEffect(() => {
    const { presence } = workshop;
    const shown = new Map<number, HTMLElement>();
    let frame = 0;

    const draw = () => {
      frame = 0;
      const { x, y, zoom } = viewport.current();
      const cursors = presence.cursors();
      const typing = new Set(
        presence
          .people()
          .filter(({ editing }) => editing !== null)
          .map(({ clientId }) => clientId),
      );
      const gone = new Set(shown.keys());
      for (const cursor of cursors) {
        gone.delete(cursor.clientId);
        const element = shown.get(cursor.clientId) ?? appear(cursor);
        const name = typing.has(cursor.clientId) ? t('board.typing', { name: cursor.name }) : cursor.name;
        const label = element.lastElementChild;
        if (label && label.textContent !== name) label.textContent = name;
        element.style.setProperty('--person', colorOf(cursor.departmentId, model));
        element.style.transform = `translate(${cursor.x * zoom + x}px, ${cursor.y * zoom + y}px)`;
      }
      for (const clientId of gone) {
        shown.get(clientId)?.remove();
        shown.delete(clientId);
      }
    };
    const appear = (cursor: Cursor): HTMLElement => {
      const element = document.createElement('div');
      element.className = 'cursor';
      const name = document.createElement('span');
      name.className = 'cursor__name';
      element.append(arrow(), name);
      layer.current?.append(element);
      shown.set(cursor.clientId, element);
      return element;
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };

    const stops = [
      presence.subscribeCursors(schedule),
      presence.subscribe(schedule),
      viewport.subscribe(schedule),
    ];
    schedule();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
      for (const element of shown.values()) element.remove();
    };
  }, [workshop, model, viewport, t]);

  return <div ref={layer} className="cursor-layer" aria-hidden="true" />;
}
