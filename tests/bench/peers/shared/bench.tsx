export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface RemoteEdit {
  readonly id: string;
  readonly kind: 'move' | 'text';
  readonly dx?: number;
  readonly dy?: number;
  readonly text?: string;
}

export interface RemoteCursor {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** How a measuring script drives a page from outside; the board of the product has the same. */
export interface Bench {
  /** The moment at which all notes in view were painted with their text. */
  readonly ready: Promise<number>;
  getView(): View;
  setView(view: View): void;
  noteRect(index: number): { x: number; y: number; w: number; h: number };
  getPos(index: number): { x: number; y: number } | undefined;
  getText(index: number): string | undefined;
  prepareRemote(edits: readonly RemoteEdit[]): void;
  applyRemote(index: number): void;
  remoteCursors(cursors: readonly RemoteCursor[]): void;
  counts(): { notes: number; connectors: number; mounted: number };
}

declare global {
  interface Window {
    __bench?: Bench;
  }
}

export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until the page shows what it should, and its fonts are in; answers when that was on screen. */
export async function painted(isShown: () => boolean): Promise<number> {
  while (!isShown()) await nextFrame();
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
  return performance.now();
}
