/**
 * What runs inside the pages. Each function is sent to the page as it stands, so it uses nothing from outside itself.
 */
import type { Page } from 'playwright-core';

/** Where things are on screen: `point * zoom + (x, y)`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The part of a page that is driven from outside; the board and the pages of the peers have the same. */
export interface PageBench {
  readonly ready: Promise<number>;
  getView(): View;
  setView(view: View): void;
  noteRect(index: number): { x: number; y: number; w: number; h: number };
  getPos(index: number): { x: number; y: number } | undefined;
  getText(index: number): unknown;
  prepareRemote(edits: readonly unknown[]): void;
  applyRemote(index: number): void;
  remoteCursors(cursors: readonly unknown[]): void;
  counts(): { notes: number; connectors: number; mounted: number };
  /** Whether a note may be put down there without something taking it in; everywhere when left out. */
  isFree?(x: number, y: number): boolean;
  /** Size of the document in bytes, where it grows by edits. */
  documentBytes?(): number;
}

/** A note by its number, where its middle is in the window, and how far from there it can be put down. */
export interface NoteToUse {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly drop: { readonly dx: number; readonly dy: number };
}

/** What is noted in a page while somebody does something. */
export interface Recording {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** Milliseconds from a key to the frame that shows it. */
  readonly keys: readonly number[];
}

type BenchWindow = Window & {
  __bench?: PageBench;
  __recording?: { frames: number[]; keys: number[]; stop: () => void };
};

/** Waits until the page can be driven and shows its notes; answers when that was, in ms after it was opened. */
export function whenReady(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Not frame by frame: a page draws each frame that it is asked for, and that would count as loading.
    const moment = () => new Promise((resolve) => setTimeout(resolve, 10));
    while (!(window as BenchWindow).__bench) await moment();
    return (window as BenchWindow).__bench?.ready ?? Number.NaN;
  });
}

/** Starts to note frames and keys. */
export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const keys: number[] = [];
    let isOn = true;
    let last: number | undefined;
    const tick = (now: number) => {
      if (!isOn) return;
      if (last !== undefined) frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const afterPaint = new MessageChannel();
    const waiting: number[] = [];
    afterPaint.port1.onmessage = () => {
      for (const pressed of waiting.splice(0)) keys.push(performance.now() - pressed);
    };
    const pressed = (event: KeyboardEvent) => {
      const at = event.timeStamp;
      requestAnimationFrame(() => {
        waiting.push(at);
        afterPaint.port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', pressed, true);
    const stop = () => {
      isOn = false;
      window.removeEventListener('keydown', pressed, true);
    };
    (window as BenchWindow).__recording = { frames, keys, stop };
  });
}

/** Stops noting, and answers what was noted. */
export function stopRecording(page: Page): Promise<Recording> {
  return page.evaluate(() => {
    const recording = (window as BenchWindow).__recording;
    recording?.stop();
    return { frames: recording?.frames ?? [], keys: recording?.keys ?? [] };
  });
}

/** Lets the page do what the last step left for later. */
export async function settle(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, ms);
}

export function setView(page: Page, view: View): Promise<void> {
  return page.evaluate((wanted) => (window as BenchWindow).__bench?.setView(wanted), view);
}

export function getView(page: Page): Promise<View> {
  return page.evaluate(() => (window as BenchWindow).__bench?.getView() ?? { x: 0, y: 0, zoom: 0 });
}

/** Waits until the page has caught up with what the hand did: a wheel counts as sent before the page knows of it. */
export function caughtUp(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const placeOf = () => JSON.stringify((window as BenchWindow).__bench?.getView());
    let last = placeOf();
    for (let still = 0; still < 3; still += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const place = placeOf();
      if (place !== last) still = 0;
      last = place;
    }
  });
}

/** A note near the middle of the window, and a place not far from it where it can be put down without being taken in. */
export function noteToUse(page: Page, notes: number): Promise<NoteToUse> {
  return page.evaluate((count) => {
    const bench = (window as BenchWindow).__bench;
    if (!bench) throw new Error('The page cannot be driven.');
    const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
    const near = Array.from({ length: count }, (_, index) => {
      const { x, y, w, h } = bench.noteRect(index);
      const at = { x: Math.round(x + w / 2), y: Math.round(y + h / 2) };
      return { index, ...at, far: Math.hypot(at.x - middle.x, at.y - middle.y) };
    })
      .filter(({ far }) => far < 260)
      .sort((a, b) => a.far - b.far);
    const offsets = [30, -30, 60, -60, 90, -90].flatMap((dx) => [24, -24, 48, -48, 0].map((dy) => [dx, dy]));
    for (const { index, x, y } of near) {
      for (const [dx = 0, dy = 0] of offsets) {
        if (bench.isFree?.(x + dx, y + dy) ?? true) return { index, x, y, drop: { dx, dy } };
      }
    }
    throw new Error('There is no note to drag.');
  }, notes);
}

export function noteState(page: Page, index: number) {
  return page.evaluate((note) => {
    const bench = (window as BenchWindow).__bench;
    const { x = Number.NaN, y = Number.NaN } = bench?.getPos(note) ?? {};
    return { x, y, text: String(bench?.getText(note)) };
  }, index);
}

/** Zooms to 20 % and back around the middle, a step a frame. */
export function zoomOutAndIn(page: Page, ms: number): Promise<void> {
  return page.evaluate(async (duration) => {
    const bench = (window as BenchWindow).__bench;
    if (!bench) throw new Error('The page cannot be driven.');
    const from = bench.getView();
    const [middleX, middleY] = [window.innerWidth / 2, window.innerHeight / 2];
    const start = performance.now();
    for (;;) {
      const now: number = await new Promise((resolve) => requestAnimationFrame(resolve));
      const part = Math.min(1, Math.max(0, (now - start) / duration));
      const zoom = from.zoom * 0.2 ** (1 - Math.abs(1 - 2 * part));
      const scale = zoom / from.zoom;
      bench.setView({
        x: middleX - (middleX - from.x) * scale,
        y: middleY - (middleY - from.y) * scale,
        zoom,
      });
      if (part === 1) return;
    }
  }, ms);
}

/** Gets edits of another person ready: half moves, half texts, half of them in view. */
export function prepareEdits(page: Page, notes: number, edits: number): Promise<void> {
  return page.evaluate(
    ({ notes, edits }) => {
      const bench = (window as BenchWindow).__bench;
      const isSeen = (index: number) => {
        const rect = bench?.noteRect(index);
        return rect && rect.x > 0 && rect.y > 0 && rect.x < innerWidth && rect.y < innerHeight;
      };
      const all = Array.from({ length: notes }, (_, index) => index);
      const [seen, unseen] = [all.filter((index) => isSeen(index)), all.filter((index) => !isSeen(index))];
      bench?.prepareRemote(
        Array.from({ length: edits }, (_, edit) => {
          const group = edit % 4 < 2 ? seen : unseen;
          const id = `n${group[Math.floor(edit / 2) % group.length]}`;
          return edit % 2 === 0
            ? { id, kind: 'move', dx: edit % 8 < 4 ? 12 : -12, dy: 4 }
            : { id, kind: 'text', text: `Zo hoort het: ${edit} klanten bellen voortaan nog maar een keer` };
        }),
      );
    },
    { notes, edits },
  );
}

/** Delivers the edits that were made ready, one each `ms`. */
export function deliverEdits(page: Page, edits: number, ms: number): Promise<void> {
  return page.evaluate(
    ({ edits, ms }) =>
      new Promise<void>((resolve) => {
        let edit = 0;
        const timer = setInterval(() => {
          if (edit < edits) (window as BenchWindow).__bench?.applyRemote(edit++);
          else {
            clearInterval(timer);
            resolve();
          }
        }, ms);
      }),
    { edits, ms },
  );
}

/** Lets the pointers of other people go about in view, `steps` times each `ms`; then they are gone. */
export function moveCursors(page: Page, people: number, steps: number, ms: number): Promise<void> {
  return page.evaluate(
    ({ people, steps, ms }) =>
      new Promise<void>((resolve) => {
        const bench = (window as BenchWindow).__bench;
        const { x, y, zoom } = bench?.getView() ?? { x: 0, y: 0, zoom: 1 };
        let step = 0;
        const timer = setInterval(() => {
          step += 1;
          bench?.remoteCursors(
            Array.from({ length: people }, (_, person) => ({
              id: `p${person}`,
              name: `Collega ${person}`,
              x: (innerWidth * (0.5 + 0.35 * Math.sin(person + step / 9)) - x) / zoom,
              y: (innerHeight * (0.5 + 0.35 * Math.cos(person * 2 + step / 7)) - y) / zoom,
            })),
          );
          if (step < steps) return;
          clearInterval(timer);
          bench?.remoteCursors([]);
          resolve();
        }, ms);
      }),
    { people, steps, ms },
  );
}

export function documentBytes(page: Page): Promise<number | undefined> {
  return page.evaluate(() => (window as BenchWindow).__bench?.documentBytes?.());
}
