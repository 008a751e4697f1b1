import type { UnsentPiece } from '#shared/locks/unsent-work.ts';
import { keep, readKept } from './device-storage.ts';

/** Something that the server did not take, kept on this device until its writer has done something with it. */
export interface KeptWork extends UnsentPiece {
  readonly workshopId: string;
  /** ISO date-time of when it was kept. */
  readonly at: string;
}

/** More than anybody reads; the newest stay. */
const mostKept = 400;
const listeners = new Set<() => void>();
let cached: readonly KeptWork[] | null = null;

/** What is kept, oldest first; the same array until something changes. */
export function keptWork(): readonly KeptWork[] {
  if (!cached) {
    const stored = readKept('kcc.unsent');
    cached = Array.isArray(stored) ? stored.filter(isKeptWork) : [];
  }
  return cached;
}

/** Keeps what was not taken; the same again, from another tab for instance, is kept once. */
export function keepWork(workshopId: string, pieces: readonly UnsentPiece[]): void {
  const at = new Date().toISOString();
  const fresh = pieces.map((piece): KeptWork => ({ ...piece, workshopId, at }));
  const keys = new Set(fresh.map(keyOf));
  replaceAll([...keptWork().filter((work) => !keys.has(keyOf(work))), ...fresh].slice(-mostKept));
}

/** Lets go of some of it: added again, or not wanted any more. */
export function letGoOf(works: readonly KeptWork[]): void {
  const gone = new Set(works);
  replaceAll(keptWork().filter((work) => !gone.has(work)));
}

/** Hears changes, also those of another tab; returns its undoing. */
export function subscribeKeptWork(listener: () => void): () => void {
  const hearOtherTab = () => {
    cached = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', hearOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', hearOtherTab);
  };
}

function replaceAll(works: readonly KeptWork[]): void {
  keep('kcc.unsent', works);
  // Where the browser keeps nothing, it is there for as long as the tab is.
  cached = works;
  for (const listener of [...listeners]) listener();
}

function keyOf({ workshopId, entity, itemId, field }: KeptWork): string {
  return JSON.stringify([workshopId, entity, itemId, field]);
}

function isKeptWork(entry: unknown): entry is KeptWork {
  const work = entry as Partial<KeptWork> | null;
  return (
    typeof work?.workshopId === 'string' &&
    typeof work.entity === 'string' &&
    typeof work.at === 'string' &&
    'value' in work
  );
}
