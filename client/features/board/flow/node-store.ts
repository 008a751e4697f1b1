import type { Node } from '@xyflow/react';
import { createListeners, type Listeners } from '#client/sync/listeners.ts';
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
  /** Calls when one of them moved, came, went or looks otherwise. */
  readonly subscribeTo: (id: string, listener: () => void) => () => void;
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

/** Whether somebody, here or elsewhere, is moving it. */
export function isInHand({ dragging, zIndex = 0, className }: BoardNode): boolean {
  return dragging === true || zIndex >= inHandZIndex || className?.includes(carriedClass) === true;
}

/** Makes the store with the nodes of a layout. */
export function createNodeStore(first: BoardLayout): NodeStore {
  const listeners = createListeners();
  const byId = new Map<string, Listeners>();
  let layout = first;
  let nodes: BoardNode[] = [];
  let indexes = new Map<string, number>();
  let selected: ReadonlySet<string> = new Set();
  let remote: ReadonlyMap<string, Point> = new Map();
  let classes: ReadonlyMap<string, string> = new Map();
  const inHand = new Set<string>();
  let carried: ReadonlySet<string> = new Set();
  const find = (id: string): BoardNode | undefined => nodes[indexes.get(id) ?? -1];
  const classOf = (id: string) => {
    const given = classes.get(id);
    if (!carried.has(id)) return given;
    return given === undefined ? carriedClass : `${given} ${carriedClass}`;
  };

  const publish = (next: BoardNode[], touched: Iterable<string>) => {
    nodes = next;
    for (const id of touched) byId.get(id)?.tell();
    listeners.tell();
  };

  const placedNow = (known: BoardNode | undefined, type: BoardNodeType, box: Placed): BoardNode => {
    const isHeld = known !== undefined && inHand.has(box.id);
    const place = isHeld ? known : placed(known, type, box, remote.get(box.id), selected);
    return withClass(place, classOf(box.id));
  };

  const rebuild = () => {
    const next: BoardNode[] = [];
    const touched = new Set<string>();
    const put = (type: BoardNodeType, box: Placed) => {
      const known = find(box.id);
      const node = placedNow(known, type, box);
      if (node !== known) touched.add(box.id);
      next.push(node);
    };
    for (const box of layout.frames) put('frame', box);
    for (const box of layout.cards) put('card', box);
    for (const box of layout.findings) put('finding', box);
    for (const box of layout.notes) put('note', box);
    const isSame = next.length === nodes.length && next.every((node, index) => node === nodes[index]);
    if (isSame) return;
    const before = indexes;
    indexes = new Map(next.map((node, index) => [node.id, index]));
    for (const id of before.keys()) if (!indexes.has(id)) touched.add(id);
    publish(next, touched);
  };

  const replace = (changes: ReadonlyMap<string, (node: BoardNode) => BoardNode>) => {
    let next: BoardNode[] | undefined;
    const touched: string[] = [];
    for (const [id, change] of changes) {
      const index = indexes.get(id);
      const node = index === undefined ? undefined : nodes[index];
      if (index === undefined || !node) continue;
      const changed = change(node);
      if (changed === node) continue;
      next ??= [...nodes];
      next[index] = changed;
      touched.push(id);
    }
    if (next) publish(next, touched);
  };

  /** Of boxes that are the same objects as before, nothing needs to be looked at. */
  const syncNotes = (before: BoardLayout['notes'], after: BoardLayout['notes']) => {
    const changes = new Map<string, (node: BoardNode) => BoardNode>();
    after.forEach((box, index) => {
      if (box !== before[index]) changes.set(box.id, (node) => placedNow(node, 'note', box));
    });
    replace(changes);
  };

  const boxOf = (id: string, type: BoardNodeType): Placed | undefined => {
    const lists = { frame: layout.frames, card: layout.cards, finding: layout.findings, note: layout.notes };
    const list: readonly Placed[] = lists[type];
    return list.find((box) => box.id === id);
  };

  rebuild();
  return {
    nodes: () => nodes,
    subscribe: listeners.add,
    subscribeTo: (id, listener) => {
      const own = byId.get(id) ?? createListeners();
      byId.set(id, own);
      return own.add(listener);
    },
    find,
    sync: (next) => {
      const before = layout;
      layout = next;
      if (isNotesInPlace(before, next)) syncNotes(before.notes, next.notes);
      else rebuild();
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
      const touched = new Set([...remote.keys(), ...offsets.keys()]);
      remote = offsets;
      const putAgain = (node: BoardNode) => {
        const box = boxOf(node.id, node.type);
        return box ? placedNow(node, node.type, box) : node;
      };
      replace(new Map([...touched].map((id) => [id, putAgain])));
    },
    setClasses: (next) => {
      const touched = new Set([...classes.keys(), ...next.keys()]);
      classes = next;
      replace(new Map([...touched].map((id) => [id, (node) => withClass(node, classOf(id))])));
    },
  };
}

function isNotesInPlace(before: BoardLayout, after: BoardLayout): boolean {
  return (
    before.byRegion === after.byRegion &&
    before.frames === after.frames &&
    before.notes.length === after.notes.length &&
    after.notes.every((box, index) => box === before.notes[index] || box.id === before.notes[index]?.id)
  );
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
