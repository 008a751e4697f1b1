import { departmentLook } from '#client/elements/department-look.ts';
import { noteColors } from '#client/elements/StickyNoteCard.tsx';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { BoardNode } from '../flow/node-store.ts';
import type { ViewportSource } from '../flow/viewport.ts';
import { readColors } from './colors.ts';
import { drawNotes, type NoteLook } from './draw-notes.ts';
import { notesById } from './notes-by-id.ts';
import { areaAround, type SheetArea, serves } from './sheet-area.ts';

/** The picture of the notes, on a canvas that lies on the board. */
export interface Sheet {
  /** Shows these notes, the lowest in the pile first; as of this frame. */
  readonly show: (notes: readonly BoardNode[]) => void;
  readonly stop: () => void;
}

/** How long after the last step of a zoom the picture is drawn sharp. */
const afterZoomMs = 120;
/** More pixels than this to a px of the page cannot be told from it, so far away. */
const mostDensity = 2;

/**
 * Keeps the picture in step with the board. Moving the view moves what is drawn already, and zooming stretches it; it is
 * drawn anew when something on it changed, when the view leaves it, and once after a zoom.
 */
export function createSheet(canvas: HTMLCanvasElement, board: BoardParts, viewport: ViewportSource): Sheet {
  const { workshop } = board;
  const pen = canvas.getContext('2d');
  const flow = canvas.closest<HTMLElement>('.board-flow');
  const theme = window.matchMedia('(prefers-color-scheme: dark)');
  const colors = readColors(flow ?? document.body, theme);
  let notes: readonly BoardNode[] = [];
  let area: SheetArea | null = null;
  let isAsked = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let parts = lookedAt(workshop.store.strategy());

  const lookOf = (id: string): NoteLook | undefined => {
    const note = notesById(parts).get(id);
    if (!note) return undefined;
    const names = noteColors(departmentLook(parts.departments, note.departmentId, board.model.language));
    return {
      stripe: colors.of(nameIn(names['--note'])),
      paper: colors.of(nameIn(names['--note-tint'])),
      isParked: note.parked,
    };
  };

  const draw = () => {
    clearTimeout(timer);
    const size = viewport.size();
    if (!pen || isStopped || size.width <= 0 || size.height <= 0) return;
    const next = areaAround(viewport.current(), size, Math.min(mostDensity, window.devicePixelRatio || 1));
    place(canvas, next, area);
    area = next;
    drawNotes(pen, notes, next, { lookOf, color: colors.of, lens: flow?.dataset['lens'] ?? null });
  };
  /** However much changes, it is drawn once, and before the page is painted the next time. */
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      draw();
    });
  };
  const followView = () => {
    if (!area) return;
    const view = viewport.current();
    if (!serves(area, view, viewport.size())) return ask();
    if (view.zoom === area.zoom) return;
    clearTimeout(timer);
    timer = setTimeout(draw, afterZoomMs);
  };
  const followLooks = () => {
    const next = lookedAt(workshop.store.strategy());
    if (next.notes === parts.notes && next.departments === parts.departments) return;
    const isOther = next.departments !== parts.departments || hasOtherLooks(parts.notes, next.notes);
    parts = next;
    if (isOther) ask();
  };

  theme.addEventListener('change', ask);
  const lens = new MutationObserver(ask);
  if (flow) lens.observe(flow, { attributeFilter: ['data-lens'] });
  const stops = [
    viewport.subscribe(followView),
    workshop.store.subscribe(followLooks),
    () => theme.removeEventListener('change', ask),
    () => lens.disconnect(),
    colors.stop,
    () => clearTimeout(timer),
  ];
  return {
    show: (next) => {
      if (isSame(next, notes)) return;
      notes = next;
      if (area) ask();
      else draw();
    },
    stop: () => {
      isStopped = true;
      for (const stop of stops) stop();
    },
  };
}

function place(canvas: HTMLCanvasElement, area: SheetArea, before: SheetArea | null): void {
  if (before?.width !== area.width || before.height !== area.height) {
    canvas.width = area.width;
    canvas.height = area.height;
  }
  canvas.style.transform = `translate(${area.x}px, ${area.y}px)`;
  canvas.style.width = `${area.w}px`;
  canvas.style.height = `${area.h}px`;
}

function lookedAt({ notes, departments }: Strategy): Pick<Strategy, 'notes' | 'departments'> {
  return { notes, departments };
}

/** Whether a change of notes is one of more than their words, which are not drawn. */
function hasOtherLooks(before: readonly Note[], after: readonly Note[]): boolean {
  return after.some((note, index) => {
    const was = before[index];
    return note !== was && (was?.departmentId !== note.departmentId || was.parked !== note.parked);
  });
}

function isSame(a: readonly BoardNode[], b: readonly BoardNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

/** From `var(--name)` to the name. */
function nameIn(variable: string): string {
  return variable.slice('var('.length, -1);
}
