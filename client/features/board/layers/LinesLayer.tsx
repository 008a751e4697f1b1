import { useMemo, useSyncExternalStore } from 'react';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useBoard } from '../board-context.ts';
import { linesFor, pathBetween } from './lines.ts';

function threadsOf(strategy: Strategy): Strategy {
  return strategy;
}

/** Ties between the parts that lines are drawn from: lines are worked out again only when one of these changed. */
function isSameThreads(a: Strategy, b: Strategy): boolean {
  return (
    a.links === b.links &&
    a.themes === b.themes &&
    a.blocks === b.blocks &&
    a.goals === b.goals &&
    a.initiatives === b.initiatives &&
    a.budgetLines === b.budgetLines &&
    a.ambition === b.ambition
  );
}

/** Thin lines from the selected card to what it serves, free links, and the dashed line of the finding that is looked at. */
export function LinesLayer() {
  const { model, nodes } = useBoard();
  const strategy = useStrategySelector(threadsOf, isSameThreads);
  const selection = useUi((ui) => ui.selection);
  const highlighted = useUi((ui) => ui.highlightedFinding);
  const slips = useSyncExternalStore(model.subscribeSlips, model.slips);
  const lines = useMemo(() => {
    const selected = selection.length === 1 ? (cardIdOf(strategy, selection[0] ?? '') ?? null) : null;
    const finding = slips.find(({ pitfall }) => pitfall === highlighted);
    return linesFor(strategy, selected, finding);
  }, [strategy, selection, slips, highlighted]);
  return lines.length === 0 ? null : <Lines lines={lines} nodes={nodes} />;
}

function Lines({
  lines,
  nodes,
}: {
  lines: ReturnType<typeof linesFor>;
  nodes: ReturnType<typeof useBoard>['nodes'];
}) {
  useSyncExternalStore(nodes.subscribe, nodes.nodes);
  return (
    <svg className="lines-layer" aria-hidden="true">
      {lines.map((line) => {
        const from = nodes.find(line.from);
        const to = nodes.find(line.to);
        if (!from || !to) return null;
        const { path, middle } = pathBetween(rectOf(from), rectOf(to));
        return (
          <g key={`${line.look} ${line.from} ${line.to}`} className={`line line--${line.look}`}>
            <path d={path} />
            {line.label && (
              <text x={middle.x} y={middle.y - 6}>
                {line.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function rectOf(node: { position: { x: number; y: number }; width?: number; height?: number }) {
  return { ...node.position, w: node.width ?? 0, h: node.height ?? 0 };
}
