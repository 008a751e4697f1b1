import { select, uiStore } from '#client/ui-state/ui-store.ts';
import { overlaps, type Rect } from '#shared/layout/boxes.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { rectOf } from '../hands/drag-session.ts';

/**
 * Selects what a box is drawn around and React Flow does not know of, since it is part of the picture. Gets the box after
 * each of its movements, null once there is none, and the notes of the picture.
 */
export function createBoxSelection(): (box: Rect | null, notes: () => readonly BoardNode[]) => void {
  let last: Rect | null = null;
  /** What this box selected: it lets go of it again when it becomes smaller. */
  let taken: ReadonlySet<string> = new Set();
  return (box, notes) => {
    if (!box) {
      last = null;
      taken = new Set();
      return;
    }
    if (last && isSame(last, box)) return;
    last = box;
    const { selection } = uiStore.getState();
    const selected = new Set(selection);
    const inBox = notes().filter((node) => overlaps(box, rectOf(node)));
    const next = new Set(inBox.flatMap(({ id }) => (taken.has(id) || !selected.has(id) ? [id] : [])));
    const left = selection.filter((id) => next.has(id) || !taken.has(id));
    const added = [...next].filter((id) => !selected.has(id));
    taken = next;
    if (added.length > 0 || left.length < selection.length) select([...left, ...added]);
  };
}

function isSame(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
}
