import { useThread } from '#client/coverage/use-coverage.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { pathBetween } from '#shared/layout/lines.ts';
import type { Thread } from '#shared/thread/thread.ts';
import { useBoardNode } from '../board-context.ts';
import type { BoardNode } from '../flow/node-store.ts';

/** Lines along the thread of the goal that one looks along. */
export function ThreadLayer() {
  const goalId = useUi(({ lens }) => (lens?.kind === 'thread' ? lens.goalId : null));
  const thread = useThread(goalId);
  return thread ? <ThreadLines thread={thread} /> : null;
}

function ThreadLines({ thread }: { thread: Thread }) {
  const through = new Map(thread.items.map((item) => [item.id, item.through]));
  return (
    <svg className="lines-layer thread-layer" aria-hidden="true">
      {thread.ties.map(({ from, to }) => (
        <ThreadLine
          key={`${from} ${to}`}
          from={from}
          to={to}
          isOther={through.has(from) && through.get(from) !== to}
        />
      ))}
    </svg>
  );
}

function ThreadLine({ from, to, isOther }: { from: string; to: string; isOther: boolean }) {
  const start = useBoardNode(from);
  const end = useBoardNode(to);
  if (!start || !end) return null;
  const { path } = pathBetween(rectOf(start), rectOf(end));
  return <path className={isOther ? 'thread-line thread-line--other' : 'thread-line'} d={path} />;
}

function rectOf({ position, width = 0, height = 0 }: BoardNode) {
  return { ...position, w: width, h: height };
}
