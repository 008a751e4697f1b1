import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { Rect } from '#shared/layout/boxes.ts';
import type { Viewport } from './viewport.ts';
import { zoomSteps } from './zoom-steps.ts';

/** A point in board units or on screen, as the name of the function says. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves what is seen of the board. */
export interface Camera {
  /** Brings a rectangle into view, in the middle or at the top; never larger than `maxZoom`. */
  readonly show: (
    rect: Rect,
    options?: { align?: 'middle' | 'top'; maxZoom?: number; isInstant?: boolean },
  ) => void;
  /** Brings something into view without changing the size more than needed to read it. */
  readonly visit: (rect: Rect) => void;
  /** Moves just as far as is needed to see something whole. */
  readonly reveal: (rect: Rect) => void;
  /** Moves without flying, so that a point of the board stands in the middle. */
  readonly centreOn: (point: Point) => void;
  /** Zooms a step; one taken while another is still on its way starts where that one will end. */
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly zoom: () => number;
  /** What is seen now, to come back to it with `restore`. */
  readonly view: () => Viewport;
  readonly restore: (view: Viewport) => void;
  /** What is seen now, in board units. */
  readonly seen: () => Rect;
  /** The middle of what is seen, in board units. */
  readonly middle: () => Point;
  /** From a point in the window to board units. */
  readonly toBoard: (point: Point) => Point;
  /** From board units to a point in the window. */
  readonly toWindow: (point: Point) => Point;
}

/** How far in and out one can go. */
export const zoomLimits = { min: 0.06, max: 2 } as const;

/** What lies over the edges of the board: the tools at the left, the bar at the bottom. */
const insets = { left: 84, top: 20, right: 20, bottom: 76 } as const;
/** On a phone the tools lie along the top. */
const phoneInsets = { left: 12, top: 64, right: 12, bottom: 64 } as const;
const readingZoom = 0.85;
const phoneWidth = 600;
const readableOnPhone = 0.6;
const flightMs = 400;

function durationMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : flightMs;
}

/** The camera of the board around the component. */
export function useCamera(): Camera {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useMemo(() => {
    const steps = zoomSteps();
    const room = () => {
      const { width, height } = store.getState();
      const { left, top, right, bottom } = width < phoneWidth ? phoneInsets : insets;
      return { left, top, w: Math.max(80, width - left - right), h: Math.max(80, height - top - bottom) };
    };
    const moveTo = (rect: Rect, zoom: number, align: 'middle' | 'top', isInstant = false) => {
      const { left, top, w, h } = room();
      const x = left + (w - rect.w * zoom) / 2 - rect.x * zoom;
      const y = align === 'top' ? top - rect.y * zoom : top + (h - rect.h * zoom) / 2 - rect.y * zoom;
      void flow.setViewport({ x, y, zoom }, { duration: isInstant ? 0 : durationMs() });
    };
    const camera: Camera = {
      show: (rect, { align = 'middle', maxZoom = 1, isInstant } = {}) => {
        const { w, h } = room();
        const fitting = align === 'top' ? w / rect.w : Math.min(w / rect.w, h / rect.h);
        // On a phone a whole region would be too small to read: its left part is shown instead.
        const isTooSmall = align === 'top' && w < phoneWidth && fitting < readableOnPhone;
        const part = isTooSmall ? { ...rect, w: w / readableOnPhone } : rect;
        const zoom = isTooSmall ? readableOnPhone : Math.max(zoomLimits.min, Math.min(maxZoom, fitting));
        moveTo(part, zoom, align, isInstant);
      },
      visit: (rect) => {
        const { w, h } = room();
        const fitting = Math.min(w / rect.w, h / rect.h);
        moveTo(rect, Math.min(Math.max(flow.getZoom(), readingZoom), fitting, 1.2), 'middle');
      },
      reveal: (rect) => {
        const [x, y, zoom] = store.getState().transform;
        const { left, top, w, h } = room();
        const next = {
          x: x + shiftInto(rect.x * zoom + x, rect.w * zoom, left, w),
          y: y + shiftInto(rect.y * zoom + y, rect.h * zoom, top, h),
          zoom,
        };
        if (next.x !== x || next.y !== y) void flow.setViewport(next, { duration: durationMs() / 2 });
      },
      centreOn: (point) => {
        const { width, height, transform } = store.getState();
        const zoom = transform[2];
        void flow.setViewport({ x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom, zoom });
      },
      zoomBy: (factor) => {
        const now = flow.getZoom();
        const next = Math.min(zoomLimits.max, Math.max(zoomLimits.min, steps.start(now) * factor));
        steps.go(now, next, flow.zoomTo(next, { duration: durationMs() / 3 }));
      },
      zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: durationMs() / 2 }),
      zoom: flow.getZoom,
      view: flow.getViewport,
      restore: (view) => void flow.setViewport({ ...view }),
      toBoard: (point) => flow.screenToFlowPosition({ ...point }),
      toWindow: (point) => flow.flowToScreenPosition({ ...point }),
      seen: () => {
        const { width, height, transform } = store.getState();
        const [x, y, zoom] = transform;
        return { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
      },
      middle: () => {
        const { width, height, transform } = store.getState();
        const [x, y, zoom] = transform;
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      },
    };
    return camera;
  }, [flow, store]);
}

/** How far something of `size` at `at` must move to lie within `room` from `from` on; its start wins where it does not fit. */
function shiftInto(at: number, size: number, from: number, room: number): number {
  if (at < from || size > room) return from - at;
  return Math.min(0, from + room - at - size);
}
