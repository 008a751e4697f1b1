import { useSyncExternalStore } from 'react';
import { useThread } from '#client/coverage/use-coverage.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import type { Thread } from '#shared/thread/thread.ts';
import { useBoard } from '../board-context.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { pathBetween } from '../layers/lines.ts';

/** Lines along the thread of the goal that one looks along. */
export function ThreadLayer() {
  const goalId = useUi(({ lens }) => (lens?.kind === 'thread' ? lens.goalId : null));
  const thread = useThread(goalId);
  return thread ? <ThreadLines thread={thread} /> : null;
}

function ThreadLines({ thread }: { thread: Thread }) {
  const { nodes } = useBoard();
  useSyncExternalStore(nodes.subscribe, nodes.nodes);
  const through = new Map(thread.items.map((item) => [item.id, item.through]));
  return (
    <svg className="lines-layer thread-layer" aria-hidden="true">
      {thread.ties.map(({ from, to }) => {
        const start = nodes.find(from);
        const end = nodes.find(to);
        if (!start || !end) return null;
        const { path } = pathBetween(rectOf(start), rectOf(end));
        const isOther = through.has(from) && through.get(from) !== to;
        return (
          <path
            key={`${from} ${to}`}
            className={isOther ? 'thread-line thread-line--other' : 'thread-line'}
            d={path}
          />
        );
      })}
    </svg>
  );
}

function rectOf({ position, width = 0, height = 0 }: BoardNode) {
  return { ...position, w: width, h: height };
}
