import { useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { Cursor } from '#client/sync/presence.ts';
import { useBoard } from '../board-context.ts';
import {
  countsByRegion,
  cursorsInView,
  isFar,
  type MovedGroup,
  movedGroups,
  type RegionCount,
} from '../crowd/crowd.ts';
import { keyedElements } from '../crowd/keyed-elements.ts';
import { makeArrow, makeCount, makeDot, makeGroup, setLabel } from '../crowd/pointer-elements.ts';
import { colorOf } from '../flow/remote-marks.ts';
import { useViewportSource } from '../flow/viewport.ts';
import '../crowd/crowd.css';

/**
 * Where the others point, as far as it is in view: arrows with names, from afar dots and how many people are where.
 * Moved by transform once a frame, never through React.
 */
export function CursorLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const viewport = useViewportSource();
  const { workshop, model } = useBoard();
  const t = useTexts();

  useEffect(() => {
    if (!layer.current) return;
    const { presence } = workshop;
    let typing: ReadonlySet<number> = new Set();
    let frame = 0;
    let isAnyone = false;

    const place = (element: HTMLElement, at: { readonly x: number; readonly y: number }) => {
      const { x, y, zoom } = viewport.current();
      element.style.transform = `translate(${at.x * zoom + x}px, ${at.y * zoom + y}px)`;
    };
    const point = (element: HTMLElement, cursor: Cursor) => {
      element.style.setProperty('--person', colorOf(cursor.departmentId, model));
      place(element, cursor);
    };
    const keyOf = ({ clientId }: Pick<Cursor, 'clientId'>) => clientId;
    const dots = keyedElements(layer.current, keyOf, makeDot, point);
    const arrows = keyedElements(layer.current, keyOf, makeArrow, (element, cursor: Cursor) => {
      const { clientId, name } = cursor;
      setLabel(element, typing.has(clientId) ? t('board.typing', { name }) : name);
      point(element, cursor);
    });
    const groups = keyedElements(layer.current, keyOf, makeGroup, (element, group: MovedGroup) => {
      const { zoom } = viewport.current();
      element.style.width = `${group.w * zoom}px`;
      element.style.height = `${group.h * zoom}px`;
      element.style.setProperty('--person', colorOf(group.departmentId, model));
      setLabel(element, t('board.movesMany', { name: group.name, count: group.count }));
      place(element, group);
    });
    const counts = keyedElements(
      layer.current,
      ({ number }: RegionCount) => number,
      makeCount,
      (element, region) => {
        setLabel(element, t('board.peopleHere', { count: region.count }));
        place(element, region);
      },
    );

    const draw = () => {
      frame = 0;
      const view = viewport.current();
      const all = presence.cursors();
      isAnyone = all.length > 0;
      const seen = cursorsInView(all, view, viewport.size());
      groups.show(movedGroups(all));
      if (isFar(view)) {
        arrows.clear();
        dots.show(seen);
        counts.show(countsByRegion(all, model.layout().regions));
        return;
      }
      typing = typingAmong(presence.people());
      dots.clear();
      counts.clear();
      arrows.show(seen);
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };

    const stops = [
      presence.subscribeCursors(schedule),
      presence.subscribe(schedule),
      viewport.subscribe(() => isAnyone && schedule()),
    ];
    schedule();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
      for (const elements of [dots, arrows, counts, groups]) elements.clear();
    };
  }, [workshop, model, viewport, t]);

  return <div ref={layer} className="cursor-layer" aria-hidden="true" />;
}

function typingAmong(people: readonly { clientId: number; editing: unknown }[]): ReadonlySet<number> {
  return new Set(people.filter(({ editing }) => editing !== null).map(({ clientId }) => clientId));
}
