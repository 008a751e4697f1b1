import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { useBoard } from '../board-context.ts';
import type { BoardNode } from './node-store.ts';
import { createNodeWindow } from './node-window.ts';
import { useViewportSource } from './viewport.ts';

/**
 * Hands the nodes in and around what is seen to React Flow, past React: what moves draws itself again, not the board
 * that it stands on. Stands inside React Flow.
 */
export function NodeFeed() {
  const { nodes } = useBoard();
  const flow = useStoreApi<BoardNode>();
  const viewport = useViewportSource();

  useLayoutEffect(() => {
    const window = createNodeWindow();
    let fed: BoardNode[] | null = null;
    const feed = () => {
      const { x, y, zoom } = viewport.current();
      const { width, height } = viewport.size();
      const seen = { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
      const next = window.nodesIn(nodes.nodes(), seen);
      if (next === fed) return;
      fed = next;
      flow.getState().setNodes(next);
    };
    feed();
    const stops = [nodes.subscribe(feed), viewport.subscribe(feed)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [nodes, flow, viewport]);

  return null;
}
