import type { Goal, Strategy } from '#shared/strategy/strategy.ts';
import type { RegionLayout } from '../boxes.ts';
import { columnX } from '../region-frames.ts';
import { createPen, type LayoutInput, type RegionPen, widthOfColumns } from '../region-pen.ts';
import { measures } from '../sizes.ts';

const timelineHeight = 30;
const interimColumns = 3;

/** Region 3: each strategic goal with its interim goals on a line in time, then operational goals and KPIs. */
export function layoutGoals(input: LayoutInput): RegionLayout {
  const pen = createPen(3, input);
  const { goals, kpis } = input.strategy;
  const strategic = goals.filter(({ level }) => level === 'strategic' || level === null);
  const interim = interimByGoal(input.strategy);
  let y = pen.top;
  if (strategic.length === 0) {
    y = pen.hint(
      { nl: 'Nog geen doelen. Wat willen we bereiken?', en: 'No goals yet. What do we want to achieve?' },
      0,
      y,
      4,
    );
  }
  for (const goal of strategic) {
    y = layoutGoal(pen, goal, interim.get(goal.id) ?? [], y) + measures.rowGap + 8;
  }
  const adrift = interim.get('') ?? [];
  if (adrift.length > 0) {
    y = pen.heading(
      { nl: 'Tussendoelen die nergens naartoe leiden', en: 'Interim goals that lead nowhere' },
      0,
      y,
      4,
    );
    y = pen.grid(idsOf(adrift), 0, 4, y) + measures.rowGap + 8;
  }
  const operational = goals.filter(({ level }) => level === 'operational');
  if (operational.length > 0) {
    y = pen.heading({ nl: 'Operationele doelen', en: 'Operational goals' }, 0, y, 4);
    y = pen.grid(idsOf(operational), 0, 4, y) + measures.rowGap + 8;
  }
  y = pen.heading({ nl: "KPI's", en: 'KPIs' }, 0, y, 4);
  y =
    kpis.length > 0
      ? pen.grid(idsOf(kpis), 0, 4, y)
      : pen.hint(
          {
            nl: "Nog geen KPI's. Waaraan zie je dat het lukt?",
            en: 'No KPIs yet. How can you tell that it works?',
          },
          0,
          y,
          4,
        );
  return pen.finish(y);
}

function layoutGoal(pen: RegionPen, goal: Goal, interim: readonly Goal[], y: number): number {
  const bottom = pen.card(goal.id, 0, y);
  if (interim.length === 0) {
    pen.hint({ nl: 'Nog geen tussendoelen', en: 'No interim goals yet' }, 1, y + 8, interimColumns);
    return Math.max(bottom, y + measures.sectionHeader);
  }
  const below = pen.grid(idsOf(interim), 1, interimColumns, y + timelineHeight);
  pen.mark({
    kind: 'timeline',
    x: columnX(pen.region, 0) + measures.cardWidth,
    y,
    w: widthOfColumns(interimColumns) + measures.columnGap,
    ticks: interim.slice(0, interimColumns).map(({ horizon }, index) => ({
      x: columnX(pen.region, 1 + index),
      month: horizon,
    })),
  });
  return Math.max(bottom, below);
}

/** Interim goals by the strategic goal that they lead to in the end, earliest first; `''` for those that lead nowhere. */
function interimByGoal({ goals }: Strategy): ReadonlyMap<string, readonly Goal[]> {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const found = new Map<string, Goal[]>();
  for (const goal of goals) {
    if (goal.level !== 'interim') continue;
    const end = endOf(goal, byId);
    found.set(end, [...(found.get(end) ?? []), goal]);
  }
  for (const list of found.values()) list.sort(byHorizon);
  return found;
}

function endOf(goal: Goal, byId: ReadonlyMap<string, Goal>): string {
  const seen = new Set<string>();
  for (let at: Goal | undefined = goal; at && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
    if (at.level === 'strategic' || at.level === null) return at.id;
    seen.add(at.id);
  }
  return '';
}

function byHorizon(a: Goal, b: Goal): number {
  return (a.horizon ?? '9999').localeCompare(b.horizon ?? '9999');
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
