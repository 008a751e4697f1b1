import { memo, useMemo, useSyncExternalStore } from 'react';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { select, useUi } from '#client/ui-state/ui-store.ts';
import { useIsViewShown } from '#client/ui-state/view-shown.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { type Line, linesFor, mayPass, pathBetween } from '#shared/layout/lines.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useBoard, useBoardNode } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import { useSurroundings } from '../flow/surroundings.ts';

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

/**
 * Thin lines from the selected card to what it serves, free links, and the dashed line of the finding that is looked at.
 * On a new page they follow right after what they run between.
 */
export function LinesLayer() {
  const { model } = useBoard();
  const strategy = useStrategySelector(threadsOf, isSameThreads);
  const selection = useUi((ui) => ui.selection);
  const highlighted = useUi((ui) => ui.highlightedFinding);
  const slips = useSyncExternalStore(model.subscribeSlips, model.slips);
  const isViewShown = useIsViewShown();
  const lines = useMemo(() => {
    const selected = selection.length === 1 ? (cardIdOf(strategy, selection[0] ?? '') ?? null) : null;
    const finding = slips.find(({ pitfall }) => pitfall === highlighted);
    return linesFor(strategy, selected, finding);
  }, [strategy, selection, slips, highlighted]);
  return isViewShown && lines.length > 0 ? <Lines lines={lines} /> : null;
}

interface BoardLineProps {
  line: Line;
  near: Rect;
  isSelected: boolean;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const selected = useBoardUi((ui) => ui.selectedLink);
  const near = useSurroundings();
  return (
    <svg className="lines-layer" aria-hidden="true">
      {lines.map((line) => (
        <BoardLine
          key={line.linkId ?? `${line.look} ${line.from} ${line.to}`}
          line={line}
          near={near}
          isSelected={line.linkId !== undefined && line.linkId === selected}
        />
      ))}
    </svg>
  );
}

/** One line, if it can come near what is seen; drawn again only when one of its ends or these surroundings move. */
const BoardLine = memo(function BoardLine({ line, near, isSelected }: BoardLineProps) {
  const from = useBoardNode(line.from);
  const to = useBoardNode(line.to);
  if (!from || !to || !mayPass(near, rectOf(from), rectOf(to))) return null;
  const { path, middle } = pathBetween(rectOf(from), rectOf(to));
  return (
    <g className={classNames('line', `line--${line.look}`, isSelected && 'line--selected')}>
      <path d={path} />
      {line.linkId !== undefined && <LineGrip path={path} linkId={line.linkId} />}
      {line.label && (
        <text x={middle.x} y={middle.y - 6}>
          {line.label}
        </text>
      )}
    </g>
  );
});

/** The wide, unseen part of a line that can be taken hold of; with the keyboard the command menu leads to a line. */
function LineGrip({ path, linkId }: { path: string; linkId: string }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the command menu leads to a line with the keyboard.
    <path
      d={path}
      className="line__grip nopan"
      data-link={linkId}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        select([]);
        boardUi.patch({ selectedLink: linkId, isLabelling: false, current: null });
      }}
      onDoubleClick={() => boardUi.patch({ selectedLink: linkId, isLabelling: true })}
    />
  );
}

/** The line that is being drawn: to the thing under the pointer, to the one that was walked to, or to the pointer. */
export function PulledLine() {
  const isUnderWay = useBoardUi((ui) => ui.pulling !== null || ui.connecting !== null);
  return isUnderWay ? <LineUnderWay /> : null;
}

function LineUnderWay() {
  const pulling = useBoardUi((ui) => ui.pulling);
  const connecting = useBoardUi((ui) => ui.connecting);
  const current = useBoardUi((ui) => ui.current);
  const from = useBoardNode(pulling?.from ?? connecting ?? '');
  const to = useBoardNode((pulling ? pulling.to : current) ?? '');
  if (!from || from === to || (!to && !pulling)) return null;
  const end = to ? rectOf(to) : { ...(pulling?.point ?? { x: 0, y: 0 }), w: 0, h: 0 };
  return (
    <svg className="lines-layer lines-layer--pulled" aria-hidden="true">
      <g className="line line--pulled">
        <path d={pathBetween(rectOf(from), end).path} />
      </g>
    </svg>
  );
}

function rectOf(node: { position: { x: number; y: number }; width?: number; height?: number }) {
  return { ...node.position, w: node.width ?? 0, h: node.height ?? 0 };
}
