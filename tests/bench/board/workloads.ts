import type { Page } from 'playwright-core';
import {
  caughtUp,
  deliverEdits,
  getView,
  moveCursors,
  type NoteToUse,
  noteState,
  noteToUse,
  prepareEdits,
  settle,
  setView,
  zoomOutAndIn,
} from './in-page.ts';
import type { Hand, Point } from './input.ts';
import type { WorkloadName } from './options.ts';

/** Somebody at a page that holds so many notes. */
export interface Seat {
  readonly page: Page;
  readonly hand: Hand;
  readonly notes: number;
}

/** Something that people do; it is measured from after `prepare` until `act` is over. */
export interface Workload<Prepared = unknown> {
  readonly label: string;
  readonly prepare: (seat: Seat) => Promise<Prepared>;
  readonly act: (seat: Seat, prepared: Prepared) => Promise<void>;
  /** Puts everything back, and throws when the page did not do what was asked of it. */
  readonly check: (seat: Seat, prepared: Prepared) => Promise<void>;
}

const openingView = { x: 20, y: 20, zoom: 1 };
const farView = { x: 20, y: 20, zoom: 0.2 };
const steps = 120;
const typed = 'en niemand belt daarna nog eens terug ok';

function workload<Prepared>(one: Workload<Prepared>): Workload {
  return one as Workload;
}

function pan(label: string, from: typeof openingView, distance: number): Workload {
  return workload({
    label,
    prepare: async ({ page }) => {
      await setView(page, from);
      await settle(page, 500);
      return getView(page);
    },
    act: async ({ hand, page }) => {
      await hand.wheel(steps, (step) =>
        step < steps / 2 ? { dx: distance, dy: 0 } : { dx: 0, dy: distance },
      );
      await caughtUp(page);
    },
    check: async ({ page }, before) => {
      const after = await getView(page);
      const moved = Math.hypot(after.x - before.x, after.y - before.y);
      const meant = Math.hypot(distance, distance) * (steps / 2);
      if (Math.abs(moved - meant) > meant * 0.1) throw new Error(`Panned ${moved} px instead of ${meant}.`);
    },
  });
}

async function openingNote({ page, notes }: Seat) {
  await setView(page, openingView);
  await settle(page, 500);
  const note = await noteToUse(page, notes);
  return { ...note, before: await noteState(page, note.index) };
}

/** Twice around in a circle, and down a little further on. */
function circle({ x, y, drop }: NoteToUse): (part: number) => Point {
  return (part) => ({
    x: Math.round(x + 120 * Math.sin(part * Math.PI * 4) + drop.dx * part),
    y: Math.round(y + 60 * (1 - Math.cos(part * Math.PI * 4)) + drop.dy * part),
  });
}

async function atOpening({ page, notes }: Seat, edits = 0): Promise<void> {
  await setView(page, openingView);
  await settle(page, 500);
  if (edits > 0) await prepareEdits(page, notes, edits);
}

const remoteEdits = 50;

/** Everything that is measured, by name. */
export const workloads: Readonly<Record<WorkloadName, Workload>> = {
  pan: pan('wheel pan at 100 %', openingView, 20),
  far: pan('wheel pan at 20 %', farView, 8),
  zoom: workload({
    label: 'zoom 100 → 20 → 100 %',
    prepare: (seat) => atOpening(seat),
    act: ({ page }) => zoomOutAndIn(page, 1500),
    check: async () => undefined,
  }),
  drag: workload({
    label: 'drag of one note',
    prepare: openingNote,
    act: async ({ hand, page }, note) => {
      await hand.drag(note, circle(note), steps);
      await caughtUp(page);
    },
    check: async ({ page }, { index, before, drop }) => {
      await settle(page, 200);
      const { x, y } = await noteState(page, index);
      const error = Math.hypot(x - before.x - drop.dx, y - before.y - drop.dy);
      // A grid or a neighbour may have drawn it a little aside.
      if (!(error < 25)) throw new Error(`The note lies ${error} px from where it was put down.`);
    },
  }),
  edits: workload({
    label: '20 remote edits a second',
    prepare: (seat) => atOpening(seat, remoteEdits),
    act: ({ page }) => deliverEdits(page, remoteEdits, 50),
    check: async () => undefined,
  }),
  cursors: workload({
    label: '30 cursors at 10 Hz',
    prepare: (seat) => atOpening(seat),
    act: ({ page }) => moveCursors(page, 30, 25, 100),
    check: async () => undefined,
  }),
  typing: workload({
    label: 'typing 40 characters',
    prepare: async (seat) => {
      const note = await openingNote(seat);
      await seat.hand.doubleClick(note);
      await settle(seat.page, 400);
      return note;
    },
    act: async ({ hand, page }) => {
      await hand.type(typed, 65);
      await caughtUp(page);
    },
    check: async ({ page, hand }, { index }) => {
      await settle(page, 200);
      await hand.escape();
      await hand.escape();
      await settle(page, 200);
      const { text } = await noteState(page, index);
      if (!text.includes(typed)) throw new Error(`The note says: ${text}`);
    },
  }),
};
