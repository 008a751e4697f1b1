import type { Node, NodeChange } from '@xyflow/react';
import { createListeners } from '#client/sync/listeners.ts';
import type { BoardLayout, Rect } from '#shared/layout/boxes.ts';

/** What sort of thing a node is; its content comes from the board model by id. */
export type BoardNodeType = 'card' | 'note' | 'finding';

/** A node as React Flow wants it. It carries no content, so that an edit of a text never touches it. */
export type BoardNode = Node<Record<string, never>, BoardNodeType>;

interface Point {
  readonly x: number;
  readonly y: number;
}

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
  /** Moves what this person drags, with what follows it. */
  readonly drag: (changes: readonly NodeChange<BoardNode>[], followers: ReadonlyMap<string, Point>) => void;
  /** What this person dragged lies where the layout says again. */
  readonly drop: () => void;
  /** What others drag at this moment, by id: how far it is from where it lies. */
  readonly setRemoteDrags: (offsets: ReadonlyMap<string, Point>) => void;
  readonly find: (id: string) => BoardNode | undefined;
}

/** Nodes have no handles: they are given as none, or React Flow would render all of them once to find out. */
const noHandles: NonNullable<BoardNode['handles']> = [];
const noContent: Record<string, never> = {};
const zIndexes: Readonly<Record<BoardNodeType, number>> = { card: 1, finding: 1, note: 2 };
const inHandZIndex = 10;

/** Makes the store with the nodes of a layout. */
export function createNodeStore(first: BoardLayout): NodeStore {
  const listeners = createListeners();
  let layout = first;
  let nodes: BoardNode[] = [];
  let indexes = new Map<string, number>();
  let selected: ReadonlySet<string> = new Set();
  let remote: ReadonlyMap<string, Point> = new Map();
  const inHand = new Set<string>();

  const publish = (next: BoardNode[]) => {
    nodes = next;
    listeners.tell();
  };

  const rebuild = () => {
    const next: BoardNode[] = [];
    let isSame = true;
    const put = (type: BoardNodeType, box: Rect & { readonly id: string }) => {
      const index = indexes.get(box.id);
      const known = index === undefined ? undefined : nodes[index];
      const node =
        known && inHand.has(box.id) ? known : placed(known, type, box, remote.get(box.id), selected);
      if (node !== nodes[next.length]) isSame = false;
      next.push(node);
    };
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
    drag: (changes, followers) => {
      const moves = new Map<string, (node: BoardNode) => BoardNode>();
      const move = (id: string, position: Point, dragging: boolean) => {
        inHand.add(id);
        moves.set(id, (node) => ({ ...node, position: { ...position }, dragging, zIndex: inHandZIndex }));
      };
      for (const change of changes) {
        if (change.type !== 'position' || !change.position) continue;
        move(change.id, change.position, change.dragging ?? false);
      }
      for (const [id, position] of followers) move(id, position, false);
      replace(moves);
    },
    drop: () => {
      inHand.clear();
      rebuild();
    },
    setRemoteDrags: (offsets) => {
      remote = offsets;
      rebuild();
    },
  };
}

function placed(
  known: BoardNode | undefined,
  type: BoardNodeType,
  box: Rect & { readonly id: string },
  offset: Point | undefined,
  selected: ReadonlySet<string>,
): BoardNode {
  const x = box.x + (offset?.x ?? 0);
  const y = box.y + (offset?.y ?? 0);
  const zIndex = offset ? inHandZIndex : zIndexes[type];
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
