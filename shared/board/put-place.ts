import * as Y from 'yjs';
import type { Box } from '#shared/strategy/strategy.ts';
import { readBox } from './plain-values.ts';
import { rootOf } from './roots.ts';

/**
 * Writes a place that was read, or (null) takes it away; to be called within a change. A note that goes to flow keeps
 * the size that somebody gave it, and has that size again where it is given a place.
 */
export function putPlace(doc: Y.Doc, id: string, box: Box | null): void {
  const layout = rootOf(doc, 'layout');
  const note = rootOf(doc, 'notes')?.get(id);
  const before = readBox(id, layout?.get(id));
  if (box) layout?.set(id, before || !(note instanceof Y.Map) ? box : { ...keptSize(note), ...box });
  if (box || !before) return;
  layout?.delete(id);
  if (!(note instanceof Y.Map)) return;
  if (before.w) note.set('freeWidth', before.w);
  if (before.h) note.set('freeHeight', before.h);
}

function keptSize(note: Y.Map<unknown>): Pick<Box, 'w' | 'h'> {
  const [w, h] = [note.get('freeWidth'), note.get('freeHeight')];
  return { ...(isSize(w) ? { w } : {}), ...(isSize(h) ? { h } : {}) };
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
