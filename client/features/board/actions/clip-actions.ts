import { authorOf } from '#client/sync/author.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { flyTo, select } from '#client/ui-state/ui-store.ts';
import { type Clip, clipOf } from '#shared/board/clip.ts';
import { canCopy } from '#shared/board/copyable.ts';
import { addNotes } from '#shared/board/note-operations.ts';
import { pasteClip } from '#shared/board/paste-clip.ts';
import { measures } from '#shared/layout/sizes.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import type { Box } from '#shared/strategy/strategy.ts';
import { linesToPaste } from '#shared/text/pasted-lines.ts';
import type { BoardParts } from '../board-context.ts';
import type { Point } from '../flow/camera.ts';
import { dropZones, zoneAt } from '../flow/drop.ts';
import { itemOfNode, selectedNodeIds } from '../flow/use-board-nodes.ts';
import type { ActionTools } from './action-tools.ts';

/** Copy and paste. */
export interface ClipActions {
  /** What is selected as a copy; null, with a word about it, when nothing of it can be copied. */
  readonly copySelected: () => Clip | null;
  /** Puts a copy around a point of the board. With `isAimed`, notes dropped on a card or frame go into it. */
  readonly paste: (clip: Clip, point: Point, isAimed: boolean) => void;
  /** A copy of what is selected, a little further on. */
  readonly duplicateSelected: () => void;
  /** One note for each line of a text that comes from elsewhere. */
  readonly addNotesFrom: (text: string, point: Point, isAimed?: boolean) => void;
}

/** As many lines become notes at once. */
export const mostPastedLines = 200;
const columns = 5;
const rowHeight = 124;
const duplicateStep = 24;

/** Makes the actions. */
export function clipActions({ board, t }: Pick<ActionTools, 'board' | 't'>): ClipActions {
  const { model, workshop } = board;
  const refuse = () => showToast(t('board.refused'), { tone: 'problem' });
  const copy = () => {
    const strategy = model.strategy();
    const ids = selectedNodeIds(strategy)
      .map((id) => itemOfNode(strategy, id))
      .filter((id) => canCopy(strategy, id));
    return clipOf(strategy, ids, (id) => placeOf(board, id));
  };
  const put = (clip: Clip, middle: Point, item: string | null) => {
    const pasted = pasteClip(workshop.board, model.strategy(), clip, { middle, item });
    if (!pasted.ok) return refuse();
    select(pasted.ids);
    const [first] = pasted.ids;
    // Cards stand in their region, which may be out of sight.
    if (first !== undefined && clip.items.every(({ box }) => box === undefined)) flyTo(first);
  };
  const aimedAt = (point: Point) => zoneAt(dropZones(model.layout(), new Set()), point);

  return {
    copySelected: () => {
      if (selectedNodeIds(model.strategy()).length === 0) return null;
      const clip = copy();
      if (clip.items.length > 0) return clip;
      showToast(t('board.cannotCopy'));
      return null;
    },
    paste: (clip, point, isAimed) => {
      const isNotes = clip.items.every(({ entity, values }) => entity === 'notes' && !values['shape']);
      put(clip, point, isAimed && isNotes ? aimedAt(point) : null);
    },
    duplicateSelected: () => {
      const clip = copy();
      if (clip.items.length === 0) return showToast(t('board.cannotCopy'));
      const middle = middleOf(clip);
      put(clip, { x: middle.x + duplicateStep, y: middle.y + duplicateStep }, null);
    },
    addNotesFrom: (text, point, isAimed = false) => {
      const lines = linesToPaste(text);
      const item = isAimed ? aimedAt(point) : null;
      const isFree = item === null || isFrame(model.strategy(), item);
      const added = addNotes(
        workshop.board,
        lines.slice(0, mostPastedLines).map((line, index) => ({
          ...authorOf(workshop),
          text: line,
          item,
          ...(isFree ? { box: placeInRows(point, index) } : {}),
        })),
      );
      if (!added.ok) return refuse();
      select(added.ids);
      const left = lines.length - added.ids.length;
      if (left > 0) showToast(t('board.pastedSome', { count: added.ids.length, left }));
    },
  };
}

/** Places for notes that come in many: rows from a point on. */
export function placeInRows({ x, y }: Point, index: number): Box {
  return {
    x: Math.round(x + (index % columns) * (measures.noteWidth + measures.noteGap)),
    y: Math.round(y + Math.floor(index / columns) * rowHeight),
  };
}

function placeOf({ nodes }: BoardParts, id: string): Box | undefined {
  const node = nodes.find(id);
  if (!node) return undefined;
  return { x: node.position.x, y: node.position.y, w: node.width ?? 0, h: node.height ?? 0 };
}

function middleOf({ items }: Clip): Point {
  const boxes = items.flatMap(({ box }) => box ?? []);
  if (boxes.length === 0) return { x: 0, y: 0 };
  const x = boxes.flatMap((box) => [box.x, box.x + (box.w ?? sizeGuess)]);
  const y = boxes.flatMap((box) => [box.y, box.y + (box.h ?? sizeGuess)]);
  return { x: (Math.min(...x) + Math.max(...x)) / 2, y: (Math.min(...y) + Math.max(...y)) / 2 };
}

/** The same guess as where a copy is put down, so that the middle is the same. */
const sizeGuess = 110;
