import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo } from 'react';
import type { Rect } from '#shared/layout/boxes.ts';
import { type BoardParts, useBoard } from '../board-context.ts';
import { seenIn } from '../follow/fit-view.ts';
import type { BoardNode, NodeStore } from './node-store.ts';
import { createNodeWindow } from './node-window.ts';
import { useViewportSource, type ViewportSource } from './viewport.ts';

/** Picks those of the nodes in and around what is seen that React Flow draws; the rest is drawn in another way. */
export type NodeFilter = (nodes: BoardNode[]) => BoardNode[];

/** Hands the nodes in and around what is seen to React Flow. */
export interface NodeFeed {
  /** Has a filter pick from now on, or none. */
  readonly setFilter: (filter: NodeFilter | null) => void;
  /** Hands over what is to be drawn now, when the filter picks otherwise than before. */
  readonly feed: () => void;
  /** The box that is being drawn around things, in board units; null when there is none. */
  readonly box: () => Rect | null;
}

/**
 * Hands the nodes in and around what is seen to React Flow, past React: what moves draws itself again, not the board
 * that it stands on. Stands inside React Flow.
 */
export function useNodeFeed(): NodeFeed {
  const { nodes }: BoardParts = useBoard();
  const flow = useStoreApi<BoardNode>();
  const viewport = useViewportSource();
  const feed = useMemo(() => createNodeFeed(nodes, flow, viewport), [nodes, flow, viewport]);
  useLayoutEffect(() => {
    feed.feed();
    const stops = [nodes.subscribe(feed.feed), viewport.subscribe(feed.feed)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [feed, nodes, viewport]);
  return feed;
}

function createNodeFeed(
  nodes: NodeStore,
  flow: ReturnType<typeof useStoreApi<BoardNode>>,
  viewport: ViewportSource,
): NodeFeed {
  const window = createNodeWindow();
  let filter: NodeFilter | null = null;
  let fed: BoardNode[] | null = null;
  const feed = () => {
    const near = window.nodesIn(nodes.nodes(), seenIn(viewport.current(), viewport.size()));
    const next = filter ? filter(near) : near;
    if (next === fed) return;
    fed = next;
    flow.getState().setNodes(next);
  };
  return {
    feed,
    setFilter: (next) => {
      filter = next;
      feed();
    },
    box: () => {
      const { userSelectionRect, userSelectionActive } = flow.getState();
      if (!userSelectionRect || !userSelectionActive) return null;
      const { x, y, zoom } = viewport.current();
      return {
        x: (userSelectionRect.x - x) / zoom,
        y: (userSelectionRect.y - y) / zoom,
        w: userSelectionRect.width / zoom,
        h: userSelectionRect.height / zoom,
      };
    },
  };
}
