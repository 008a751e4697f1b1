import { openThreadsOn } from '#shared/comments/threads.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { BoardParts } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import type { NodeFeed } from '../flow/node-feed.ts';
import { type BoardNode, isInHand } from '../flow/node-store.ts';
import { marksOf } from '../flow/remote-marks.ts';
import type { ViewportSource } from '../flow/viewport.ts';
import { isLocked } from '../hands/locks.ts';
import { createBoxSelection } from './box-selection.ts';
import { followHover } from './hover.ts';
import { notesById } from './notes-by-id.ts';
import { inPile, standingOut, topmostAt } from './pile.ts';
import { createSheet } from './sheet.ts';
import { keepSpareElements } from './spare-elements.ts';

/**
 * Draws the notes as a picture and leaves React Flow those that must be elements: what is selected, in the hand, under
 * the pointer or the keyboard, and what carries a mark of its own. A note is in the picture as well while it is an
 * element that covers its place there, so that pointing at it draws nothing anew. Answers its undoing.
 */
export function startOverview(
  canvas: HTMLCanvasElement,
  board: BoardParts,
  viewport: ViewportSource,
  feed: NodeFeed,
): () => void {
  const { store, presence } = board.workshop;
  const sheet = createSheet(canvas, board, viewport);
  const takeBox = createBoxSelection();
  let near: BoardNode[] = [];
  let drawn: BoardNode[] = [];
  let isOld = true;
  let hovered: string | null = null;
  let wanted = '';
  let strategy = store.strategy();

  const isPaper = ({ id, type }: BoardNode) =>
    type === 'note' && notesById(strategy).get(id)?.shape !== 'text';
  const lies = (node: BoardNode) => isPaper(node) && !isInHand(node);

  const pick = (): BoardNode[] => {
    const marks = marksOf(presence.people(), board);
    const inUse = idsInUse();
    return standingOut(
      near,
      (node) =>
        lies(node) &&
        !node.selected &&
        node.id !== hovered &&
        !inUse.has(node.id) &&
        !spare.has(node.id) &&
        !marks.has(node.id) &&
        !hasMark(strategy, node.id),
    );
  };
  const filter = (nodes: BoardNode[]): BoardNode[] => {
    if (nodes === near && !isOld) return drawn;
    near = nodes;
    isOld = false;
    // A finger presses a note without having pointed at it: all of them are there for it.
    const isPicture = hover.isHovering();
    sheet.show(isPicture ? inPile(nodes).filter(lies) : []);
    const next = isPicture ? pick() : nodes;
    if (!isSame(next, drawn)) drawn = next;
    return drawn;
  };
  const renew = () => {
    isOld = true;
    feed.feed();
  };

  const point = () => {
    const at = hover.point();
    const top = at ? topmostAt(near, at) : undefined;
    const next = top && lies(top) ? top.id : null;
    if (next === hovered && hover.isHovering() === wasHovering) return;
    hovered = next;
    wasHovering = hover.isHovering();
    renew();
  };
  const followUse = () => {
    const next = [...idsInUse()].join(' ');
    if (next === wanted) return;
    wanted = next;
    renew();
  };
  const followStrategy = () => {
    const before = strategy;
    strategy = store.strategy();
    const { notes, comments, layout } = strategy;
    if (notes !== before.notes || comments !== before.comments || layout !== before.layout) renew();
  };
  const hover = followHover(canvas.closest<HTMLElement>('.board-flow') ?? document.body, viewport, point);
  let wasHovering = hover.isHovering();
  const spare = keepSpareElements(viewport, () => board.nodes.nodes().filter(lies), renew);
  feed.setFilter(filter);
  const stops = [
    hover.stop,
    spare.stop,
    boardUi.subscribe(followUse),
    store.subscribe(followStrategy),
    presence.subscribe(renew),
    viewport.subscribe(() => takeBox(feed.box(), () => near.filter(lies))),
  ];
  return () => {
    for (const stop of stops) stop();
    feed.setFilter(null);
    sheet.stop();
  };
}

/** Where the keyboard is, what is written in, and between which things a line is drawn. */
function idsInUse(): ReadonlySet<string> {
  const { current, editing, connecting, pulling, dropTarget } = boardUi.getState();
  const ids = [current, editing, connecting, pulling?.from, pulling?.to, dropTarget];
  return new Set(ids.flatMap((id) => id ?? []));
}

function hasMark(strategy: Strategy, id: string): boolean {
  return isLocked(strategy, id) || openThreadsOn(strategy, id) > 0;
}

function isSame(a: readonly BoardNode[], b: readonly BoardNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
