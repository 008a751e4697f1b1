import { kpiUnit } from '#shared/strategy/kpi-units.ts';
import type { Kpi } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { goalsInOrder, unitRuns } from '../chapters/goals.ts';
import { inOrder } from '../chapters/roadmap.ts';
import { type ReportContext, word } from '../context.ts';
import { ownText } from '../free-text.ts';
import { run } from '../runs.ts';
import { goalNumber } from '../values.ts';
import { type ColumnOf, fieldColumn, nameColumn, numberCell, sheet, textCell } from './cells.ts';
import type { Sheet } from './tree.ts';

const words = {
  goals: { nl: 'Doelen', en: 'Goals' },
  number: { nl: 'Nr.', en: 'No.' },
  goal: { nl: 'Doel', en: 'Goal' },
  kpis: { nl: "KPI's", en: 'KPIs' },
  now: { nl: 'Stand nu', en: 'Today' },
  target: { nl: 'Norm', en: 'Target' },
  gap: { nl: 'Nog te gaan', en: 'Still to go' },
  unit: { nl: 'Meeteenheid', en: 'Unit' },
  roadmap: { nl: 'Roadmap', en: 'Roadmap' },
} as const satisfies Record<string, Bilingual>;

/** Goals, each followed by the steps that lead to it. */
export function goalsSheet(context: ReportContext): Sheet {
  const field = (name: string, width: number) => fieldColumn(context, 'goals', name, width);
  return sheet(context, words.goals, goalsInOrder(context), [
    {
      title: word(context, words.number),
      width: 7,
      cell: ({ id }) => textCell(context, [run(goalNumber(context, id), context.language)]),
    },
    {
      title: word(context, words.goal),
      width: 52,
      cell: ({ id }) => textCell(context, ownText(context, `goals.${id}.text`)),
    },
    field('level', 20),
    field('horizon', 15),
    field('ownerDeptId', 20),
    field('departmentIds', 30),
    field('orgGoalId', 34),
    field('tags', 30),
    field('motives', 28),
    field('rationale', 48),
    field('budgetEffectStated', 20),
  ]);
}

function figure(context: ReportContext, title: Bilingual, read: (kpi: Kpi) => number | null): ColumnOf<Kpi> {
  return {
    title: word(context, title),
    width: 12,
    cell: (kpi) => numberCell(read(kpi), kpiUnit(kpi.kind).unit),
  };
}

/** KPIs with today's figure and target as numbers. */
export function kpisSheet(context: ReportContext): Sheet {
  const field = (name: string, width: number) => fieldColumn(context, 'kpis', name, width);
  return sheet(context, words.kpis, context.strategy.kpis, [
    nameColumn(context, 'kpis', 34),
    figure(context, words.now, ({ baseline }) => baseline),
    figure(context, words.target, ({ target }) => target),
    figure(context, words.gap, ({ baseline, target }) =>
      baseline === null || target === null ? null : target - baseline,
    ),
    {
      title: word(context, words.unit),
      width: 26,
      cell: (kpi) => textCell(context, unitRuns(context, kpi)),
    },
    field('ownerDeptId', 20),
    field('setByDeptId', 20),
    field('use', 20),
    field('level', 18),
    field('frequency', 16),
    field('channelIds', 26),
    field('source', 40),
  ]);
}

/** Initiatives in the order of time. */
export function roadmapSheet(context: ReportContext): Sheet {
  const field = (name: string, width: number) => fieldColumn(context, 'initiatives', name, width);
  return sheet(context, words.roadmap, inOrder(context.strategy.initiatives), [
    nameColumn(context, 'initiatives', 44),
    field('bucket', 11),
    field('start', 14),
    field('end', 14),
    field('ownerDeptId', 20),
    field('kind', 14),
    field('pillar', 14),
    field('goalIds', 18),
    field('dependsOnIds', 38),
    field('systemIds', 26),
    field('channelKinds', 24),
    field('motives', 28),
    field('visionFit', 16),
  ]);
}
