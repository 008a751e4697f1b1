import { cardIdOf } from '#shared/elements/kinds.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Rect } from './boxes.ts';

/** A line between two things on the board. */
export interface Line {
  readonly from: string;
  readonly to: string;
  /** `serves`: one serves the other; `link`: somebody tied them; a severity: a finding is about both. */
  readonly look: 'serves' | 'link' | Severity;
  readonly label?: string;
  /** Of a line that somebody drew. */
  readonly linkId?: string;
}

/** The finding that is looked at: its severity and its cards. */
interface Finding {
  readonly severity: Severity;
  readonly cardIds: readonly string[];
}

/** All lines to draw now: free links always, the threads of the selected card, the finding that is looked at. */
export function linesFor(
  strategy: Strategy,
  selected: string | null,
  finding: Finding | undefined,
): readonly Line[] {
  const lines: Line[] = strategy.links.flatMap(({ id, from, to, label }) => {
    const start = from && (cardIdOf(strategy, from) ?? from);
    const end = to && (cardIdOf(strategy, to) ?? to);
    return start && end && start !== end
      ? [{ from: start, to: end, look: 'link' as const, label, linkId: id }]
      : [];
  });
  if (selected !== null) lines.push(...threadsOf(strategy, selected));
  const [first, ...others] = finding?.cardIds ?? [];
  if (finding && first !== undefined) {
    for (const other of others) lines.push({ from: first, to: other, look: finding.severity });
  }
  return lines;
}

/** What the card serves and what serves it. */
function threadsOf(strategy: Strategy, selected: string): readonly Line[] {
  const threads: Line[] = [];
  const thread = (from: string | null, to: string) => {
    if (from !== null && (from === selected || to === selected)) threads.push({ from, to, look: 'serves' });
  };
  for (const { id, goalIds } of strategy.themes) for (const goal of goalIds) thread(goal, id);
  for (const { id, goalIds, themeIds } of strategy.blocks) {
    for (const goal of goalIds) thread(goal, id);
    for (const theme of themeIds) thread(theme, id);
  }
  for (const { id, parentId, orgGoalId } of strategy.goals) {
    thread(parentId, id);
    thread(orgGoalId, id);
  }
  for (const { id, goalIds } of strategy.initiatives) for (const goal of goalIds) thread(goal, id);
  for (const { id, goalIds } of strategy.budgetLines) for (const goal of goalIds) thread(goal, id);
  for (const goal of strategy.ambition.orgGoalIds) thread(goal, 'ambition');
  return threads;
}

/** Most that a curve bends beyond what stands at its ends, in board units. */
const mostBend = 24;

/** Whether a line between two rectangles may come into an area: false only when no part of it does. */
export function mayPass(area: Rect, a: Rect, b: Rect): boolean {
  return (
    Math.min(a.x, b.x) - mostBend <= area.x + area.w &&
    Math.max(a.x + a.w, b.x + b.w) + mostBend >= area.x &&
    Math.min(a.y, b.y) - mostBend <= area.y + area.h &&
    Math.max(a.y + a.h, b.y + b.h) + mostBend >= area.y
  );
}

/** A thin curve from one rectangle to another: from side to side, or from edge to edge where they stand one above the other. */
export function pathBetween(
  a: Rect,
  b: Rect,
): { readonly path: string; readonly middle: { x: number; y: number } } {
  const gapRight = b.x - (a.x + a.w);
  const gapLeft = a.x - (b.x + b.w);
  if (gapRight < 0 && gapLeft < 0) return vertical(a, b);
  const [left, right] = gapRight >= gapLeft ? [a, b] : [b, a];
  const x1 = left.x + left.w;
  const y1 = left.y + left.h / 2;
  const x2 = right.x;
  const y2 = right.y + right.h / 2;
  const bend = Math.max(24, Math.min(160, (x2 - x1) / 2));
  return {
    path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
    middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
  };
}

function vertical(a: Rect, b: Rect): ReturnType<typeof pathBetween> {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const x1 = upper.x + upper.w / 2;
  const y1 = upper.y + upper.h;
  const x2 = lower.x + lower.w / 2;
  const y2 = lower.y;
  const bend = Math.max(16, Math.min(120, (y2 - y1) / 2));
  return {
    path: `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`,
    middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
  };
}
