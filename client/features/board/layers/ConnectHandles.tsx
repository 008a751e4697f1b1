import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useUi } from '#client/ui-state/ui-store.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { connectableItem, type LinkActions } from '../actions/link-actions.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import type { Camera, Point } from '../flow/camera.ts';
import type { BoardNode, NodeStore } from '../flow/node-store.ts';
import { pointOf } from '../flow/use-node-drag.ts';
import { useScreenPlace } from './use-screen-place.ts';

export interface ConnectHandlesProps {
  camera: Camera;
  onConnect: LinkActions['connect'];
}

const sides = ['top', 'right', 'bottom', 'left'] as const;
/** How far beside the edge the handles stand, in px on screen. */
const distance = 11;
/** Smaller than this on screen, the handles would cover what they belong to. */
const leastSize = 44;

/** The handles at the edges of the card or note under the pointer, or of the one that is selected: pull a line from them. */
export function ConnectHandles(props: ConnectHandlesProps) {
  const { model } = useBoard();
  const hovered = useHoveredNode();
  const selected = useUi(({ selection }) => (selection.length === 1 ? (selection[0] ?? null) : null));
  const isBusy = useBoardUi((ui) => ui.editing !== null || ui.tool !== 'select' || ui.connecting !== null);
  const pulledFrom = useBoardUi((ui) => ui.pulling?.from ?? null);
  const strategy = model.strategy();
  const selectedNode = selected === null ? null : (cardIdOf(strategy, selected) ?? selected);
  const nodeId = pulledFrom ?? hovered ?? selectedNode;
  if (nodeId === null || isBusy || connectableItem(strategy, nodeId) === null) return null;
  return <Handles key={nodeId} nodeId={nodeId} {...props} />;
}

function Handles({ nodeId, camera, onConnect }: ConnectHandlesProps & { nodeId: string }) {
  const { model, nodes } = useBoard();
  const element = useRef<HTMLDivElement>(null);
  const place = useCallback(
    (holder: HTMLElement, toScreen: (point: Point) => Point) => {
      const node = nodes.find(nodeId);
      const { x, y } = node?.position ?? { x: 0, y: 0 };
      const start = toScreen({ x, y });
      const end = toScreen({ x: x + (node?.width ?? 0), y: y + (node?.height ?? 0) });
      const size = { w: end.x - start.x, h: end.y - start.y };
      holder.hidden = !node || node.dragging === true || Math.min(size.w, size.h) < leastSize;
      holder.style.transform = `translate(${start.x}px, ${start.y}px)`;
      holder.style.width = `${size.w}px`;
      holder.style.height = `${size.h}px`;
    },
    [nodes, nodeId],
  );
  useScreenPlace(element, place);

  const pullTo = (event: PointerEvent<HTMLElement>) => {
    const point = camera.toBoard(pointOf(event));
    const target = nodeAt(nodes, point);
    const canEnd = target && target.id !== nodeId && connectableItem(model.strategy(), target.id) !== null;
    const to = canEnd ? target.id : null;
    boardUi.patch({ pulling: { from: nodeId, to, point }, dropTarget: to });
  };
  const handlePull = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    pullTo(event);
  };
  const letGo = (): string | null => {
    const { pulling } = boardUi.getState();
    boardUi.patch({ pulling: null, dropTarget: null });
    return pulling?.to ?? null;
  };
  const handleRelease = () => {
    const to = letGo();
    if (to !== null) onConnect(nodeId, to);
  };

  return (
    <div
      ref={element}
      className="connect-handles"
      aria-hidden="true"
      style={{ '--distance': `${distance}px` }}
    >
      {sides.map((side) => (
        <span
          key={side}
          className={`connect-handle connect-handle--${side}`}
          data-side={side}
          onPointerDown={handlePull}
          onPointerMove={(event) => boardUi.getState().pulling && pullTo(event)}
          onPointerUp={handleRelease}
          onPointerCancel={letGo}
        />
      ))}
    </div>
  );
}

/** The node under the pointer, also while the pointer is on its handles; null while a button is down. */
function useHoveredNode(): string | null {
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    const follow = (event: globalThis.PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('.connect-handles')) return;
      setHovered(target?.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null);
    };
    document.addEventListener('pointerover', follow, { passive: true });
    return () => document.removeEventListener('pointerover', follow);
  }, []);
  return hovered;
}

/** The card or note at a point of the board: the one on top, which is the smallest where they overlap. */
function nodeAt(nodes: NodeStore, { x, y }: Point): BoardNode | undefined {
  const areaOf = ({ width = 0, height = 0 }: BoardNode) => width * height;
  let found: BoardNode | undefined;
  for (const node of nodes.nodes()) {
    const { position, width = 0, height = 0 } = node;
    const isIn = x >= position.x && x <= position.x + width && y >= position.y && y <= position.y + height;
    if (isIn && (!found || areaOf(node) < areaOf(found))) found = node;
  }
  return found;
}
