import { showToast } from '#client/ui/toast-store.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { type Clip, clipOf } from '#shared/board/clip.ts';
import { pasteClip } from '#shared/board/paste-clip.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';

/** Puts a copy of items at these places and selects it; what gets no place flows as the first one does. */
export function putCopy(
  board: BoardParts,
  items: readonly string[],
  places: ReadonlyMap<string, Point>,
  refusedText: string,
): void {
  const { workshop, model } = board;
  const strategy = model.strategy();
  const clip = clipOf(strategy, items, (id) => boxOf(board, id));
  const pasted = pasteClip(workshop.board, strategy, placedAt(clip, places), {});
  if (pasted.ok) select(pasted.ids);
  else showToast(refusedText, { tone: 'problem' });
}

/** A copy is free: not locked, and in no particular place in the pile. */
function placedAt(clip: Clip, places: ReadonlyMap<string, Point>): Clip {
  return {
    ...clip,
    items: clip.items.map(({ box, ...item }) => {
      const place = places.get(item.id);
      if (!box && !place) return item;
      const { w, h } = box ?? {};
      const { x, y } = place ?? box ?? { x: 0, y: 0 };
      const size = { ...(w ? { w } : {}), ...(h ? { h } : {}) };
      return { ...item, box: { x: Math.round(x), y: Math.round(y), ...size } };
    }),
  };
}

function boxOf({ model, nodes }: BoardParts, id: string): Box | undefined {
  const node = nodes.find(id);
  const stored = model.strategy().layout[id];
  if (!node) return stored;
  const { width = 0, height = 0, position } = node;
  return { ...(node.type === 'frame' ? { w: width, h: height } : {}), ...stored, ...position };
}
