import type { Node } from '@xyflow/react';
import { createListeners } from '#client/sync/listeners.ts';
import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';

/** What sort of thing a node is; its content comes from the board model by id. */
export type BoardNodeType = 'card' | 'note' | 'frame' | 'finding';

/** A node as React Flow wants it. It carries no content, so that an edit of a text never touches it. */
export type BoardNode = Node<Record<string, never>, BoardNodeType>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something with its place, as the layout gives it. */
type Placed = Rect & { readonly id: string; readonly z?: number };

/**
 * The nodes array, outside React. Only touched nodes get a new object, and the array is a new one only when one did:
 * React Flow skips what is identical.
 */
export interface NodeStore {
  readonly nodes: () => BoardNode[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over the places of the layout, except for what is in the hand of this person. */
  readonly sync: (layout: BoardLayout) => void;
  /** Marks exactly these as selected. */
  readonly select: (ids: ReadonlySet<string>) => void;
  /** Moves what this person has in hand to these places; `grabbed` is what the pointer holds. */
  readonly move: (places: ReadonlyMap<string, Point>, grabbed: string) => void;
  /** Gives something another place and size, as long as this person has it in hand. */
  readonly resize: (id: string, rect: Rect) => void;
  /** Marks these as carried: an overlay shows them in their stead, and they stay where they are until the drop. */
  readonly carry: (ids: ReadonlySet<string>, grabbed: string) => void;
  /** What this person dragged lies where the layout says again. */
  readonly drop: () => void;
  /** What others drag at this moment, by id: how far it is from where it lies. */
  readonly setRemoteDrags: (offsets: ReadonlyMap<string, Point>) => void;
  readonly find: (id: string) => BoardNode | undefined;
  /** Gives nodes a class to be styled by; those that are not named lose theirs. */
  readonly setClasses: (classes: ReadonlyMap<string, string>) => void;
}

/** Nodes have no handles: they are given as none, or React Flow would render all of them once to find out. */
const noHandles: NonNullable<BoardNode['handles']> = [];
const noContent: Record<string, never> = {};
/** Order of what lies equally high in the pile; one step up the pile counts for more. */
const zIndexes: Readonly<Record<BoardNodeType, number>> = { frame: 0, card: 1, finding: 1, note: 2 };
const stepUp = 4;
/** So that what is sent to the back still lies over the regions; the same as `--z-hand` in `hands.css`. */
const zIndexOfPile = 1_000_000;
/** Frames lie under everything that can lie in them, however high in the pile; lines run between (`items.css`). */
const zIndexOfFrames = 300_000;
const inHandZIndex = 2_000_000;
const carriedClass = 'board-carried';

function zIndexOf(type: BoardNodeType, z = 0): number {
  if (type === 'frame') return zIndexOfFrames + z;
  return zIndexOfPile + stepUp * z + zIndexes[type];
}

/** Makes the store with the nodes of a layout. */
export function createNodeStore(first: BoardLayout): NodeStore {
  const listeners = createListeners();
  let layout = first;
  let nodes: BoardNode[] = [];
  let indexes = new Map<string, number>();
  let selected: ReadonlySet<string> = new Set();
  let remote: ReadonlyMap<string, Point> = new Map();
  let classes: ReadonlyMap<string, string> = new Map();
  const inHand = new Set<string>();
  let carried: ReadonlySet<string> = new Set();
  const classOf = (id: string) => {
    const given = classes.get(id);
    if (!carried.has(id)) return given;
    return given === undefined ? carriedClass : `${given} ${carriedClass}`;
  };

  const publish = (next: BoardNode[]) => {
    nodes = next;
    listeners.tell();
  };

  const rebuild = () => {
    const next: BoardNode[] = [];
    let isSame = true;
    const put = (type: BoardNodeType, box: Placed) => {
      const index = indexes.get(box.id);
      const known = index === undefined ? undefined : nodes[index];
      const place =
        known && inHand.has(box.id) ? known : placed(known, type, box, remote.get(box.id), selected);
      const node = withClass(place, classOf(box.id));
      if (node !== nodes[next.length]) isSame = false;
      next.push(node);
    };
    for (const box of layout.frames) put('frame', box);
    for (const box of layout.cards) put('card', box);
    for (const box of layout.findings) put('finding', box);
    for (const box of layout.notes) put('note', box);
    if (isSame && next.length === nodes.length) return;
    indexes = new Map(next.map((node, index) => [node.id, index]));
    publish(next);
  };

  const replace = (changes: ReadonlyMap<string, (node: BoardNode) => BoardNode>) => {
    let next: BoardNode[] | undefined;
    for (const [id, change] of changes) {
      const index = indexes.get(id);
      const node = index === undefined ? undefined : nodes[index];
      if (index === undefined || !node) continue;
      const changed = change(node);
      if (changed === node) continue;
      next ??= [...nodes];
      next[index] = changed;
    }
    if (next) publish(next);
  };

  rebuild();
  return {
    nodes: () => nodes,
    subscribe: listeners.add,
    find: (id) => nodes[indexes.get(id) ?? -1],
    sync: (next) => {
      layout = next;
      rebuild();
    },
    select: (ids) => {
      const before = selected;
      selected = ids;
      const touched = new Set([...before, ...ids].filter((id) => before.has(id) !== ids.has(id)));
      replace(new Map([...touched].map((id) => [id, (node) => ({ ...node, selected: ids.has(id) })])));
    },
    move: (places, grabbed) => {
      const moves = new Map<string, (node: BoardNode) => BoardNode>();
      for (const [id, position] of places) {
        inHand.add(id);
        const dragging = id === grabbed;
        moves.set(id, (node) => ({ ...node, position: { ...position }, dragging, zIndex: inHandZIndex }));
      }
      replace(moves);
    },
    resize: (id, { x, y, w, h }) => {
      inHand.add(id);
      const size = { width: w, height: h, measured: { width: w, height: h } };
      replace(new Map([[id, (node) => ({ ...node, ...size, position: { x, y } })]]));
    },
    carry: (ids, grabbed) => {
      carried = ids;
      inHand.add(grabbed);
      const marks = new Map([...ids].map((id) => [id, (node: BoardNode) => withClass(node, classOf(id))]));
      // React Flow keeps what is being dragged, also when its place goes out of sight.
      marks.set(grabbed, (node) => ({ ...withClass(node, classOf(grabbed)), dragging: true }));
      replace(marks);
    },
    drop: () => {
      carried = new Set();
      inHand.clear();
      rebuild();
    },
    setRemoteDrags: (offsets) => {
      remote = offsets;
      rebuild();
    },
    setClasses: (next) => {
      const touched = new Set([...classes.keys(), ...next.keys()]);
      classes = next;
      replace(new Map([...touched].map((id) => [id, (node) => withClass(node, classOf(id))])));
    },
  };
}

function withClass(node: BoardNode, className: string | undefined): BoardNode {
  if (node.className === className) return node;
  const { className: _, ...rest } = node;
  return className === undefined ? rest : { ...rest, className };
}

function placed(
  known: BoardNode | undefined,
  type: BoardNodeType,
  box: Placed,
  offset: Point | undefined,
  selected: ReadonlySet<string>,
): BoardNode {
  const x = box.x + (offset?.x ?? 0);
  const y = box.y + (offset?.y ?? 0);
  const zIndex = offset ? inHandZIndex : zIndexOf(type, box.z);
  const isSame =
    known?.type === type &&
    known.position.x === x &&
    known.position.y === y &&
    known.width === box.w &&
    known.height === box.h &&
    known.zIndex === zIndex &&
    !known.dragging;
  if (isSame) return known;
  return {
    id: box.id,
    type,
    position: { x, y },
    width: box.w,
    height: box.h,
    measured: { width: box.w, height: box.h },
    handles: noHandles,
    data: noContent,
    selected: selected.has(box.id),
    // Left open otherwise: the board as a whole says whether this person may move things, and a `true` here would win.
    ...(type === 'finding' ? { draggable: false } : {}),
    zIndex,
  };
}
