import { kpiUnit } from '#shared/strategy/kpi-units.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import type { Goal, Kpi } from '#shared/strategy/strategy.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { fieldColumn, nameColumn, remainder } from '../answers.ts';
import { type ChapterDefinition, missingLine, numberedSections } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { type ColumnOf, paragraph, table } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { goalPictures } from '../pictures/goals.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { goalNumber, goalNumbers, listed, saidAt, saysMonth, valueRuns, withoutStop } from '../values.ts';
import { goalThread } from './goal-thread.ts';

const words = {
  number: { nl: 'Nr.', en: 'No.' },
  goalCaption: {
    nl: 'Van strategisch doel naar tussendoel en operationeel doel',
    en: 'From strategic goal to interim and operational goal',
  },
  kpiCaption: { nl: "KPI's met stand nu en norm", en: "KPIs with today's figure and target" },
  kpiIntro: {
    nl: 'Op {steered} van de {count} cijfers sturen we; de rest volgen we.',
    en: 'We manage to {steered} of the {count} figures and monitor the rest.',
  },
  unit: { nl: 'Meeteenheid', en: 'Unit' },
  source: { nl: 'Bron', en: 'Source' },
  frequency: { nl: 'Meting', en: 'Measured' },
  use: { nl: 'Gebruik', en: 'Use' },
  level: { nl: 'Geldt voor', en: 'Applies to' },
  setBy: { nl: 'Norm van', en: 'Set by' },
  target: { nl: 'Norm', en: 'Target' },
  now: { nl: 'Nu', en: 'Now' },
  moreOnGoals: { nl: 'Toelichting op de doelen', en: 'Notes on the goals' },
  moreOnKpis: { nl: "Herkomst en gebruik van de KPI's", en: 'Source and use of the KPIs' },
} as const satisfies Record<string, Bilingual>;

const units = {
  percent: { nl: '%', en: '%' },
  withinSeconds: { nl: '% beantwoord binnen {seconds} s', en: '% answered within {seconds} s' },
  promoter: {
    nl: 'score {min} tot {max}, promoter vanaf {from}',
    en: 'score {min} to {max}, promoter from {from}',
  },
  score: { nl: 'score {min} tot {max}', en: 'score {min} to {max}' },
  seconds: { nl: 'seconden', en: 'seconds' },
  minutes: { nl: 'minuten', en: 'minutes' },
  eur: { nl: 'euro', en: 'euros' },
  perHour: { nl: 'per uur', en: 'per hour' },
  perCustomer: { nl: 'per klant per jaar', en: 'per customer per year' },
  contacts: { nl: 'contacten per jaar', en: 'contacts per year' },
} as const satisfies Record<string, Bilingual>;

/** What a KPI is measured in. */
export function unitRuns(context: ReportContext, kpi: Kpi): Runs {
  const { unit, min, max } = kpiUnit(kpi.kind);
  if (kpi.kind === 'service_level' && kpi.thresholdSeconds !== null) {
    return phrase(context, units.withinSeconds, { seconds: kpi.thresholdSeconds });
  }
  if (unit === 'score') {
    const scale = { min, max: max ?? 0, from: kpi.promoterFrom ?? 0 };
    return phrase(context, kpi.promoterFrom === null ? units.score : units.promoter, scale);
  }
  const plain: Bilingual | undefined = (units as Readonly<Record<string, Bilingual>>)[unit];
  return plain ? say(context, plain) : [];
}

/** Goals in the order of the document: each strategic goal followed by the steps that lead to it. */
export function goalsInOrder(context: ReportContext): readonly Goal[] {
  const { goals } = context.strategy;
  const under = (parentId: string | null): readonly Goal[] =>
    goals.filter((goal) => goal.parentId === parentId).flatMap((goal) => [goal, ...under(goal.id)]);
  return under(null);
}

function goalsTable(context: ReportContext): Block[] {
  return table(say(context, words.goalCaption), goalsInOrder(context), [
    {
      title: word(context, words.number),
      share: 7,
      cell: (goal) => saidAt(`goals.${goal.id}.text`, [run(goalNumber(context, goal.id), context.language)]),
    },
    {
      title: word(context, { nl: 'Doel', en: 'Goal' }),
      share: 36,
      cell: (goal) =>
        ownText(context, `goals.${goal.id}.text`).map((one) =>
          goal.parentId === null ? { ...one, strong: true } : one,
        ),
    },
    fieldColumn(context, 'goals', 'level', 17),
    fieldColumn(context, 'goals', 'horizon', 14),
    fieldColumn(context, 'goals', 'ownerDeptId', 16),
  ]);
}

/** A figure of a KPI. Only signs of percentage and money stand with it; the column beside it names other units. */
function figureColumn(context: ReportContext, field: 'baseline' | 'target', title: Bilingual): ColumnOf<Kpi> {
  return {
    title: word(context, title),
    share: 12,
    align: 'right',
    cell: (kpi) => {
      const value = kpi[field];
      const { unit } = kpiUnit(kpi.kind);
      const shown = unit === 'percent' || unit === 'eur' ? unit : undefined;
      if (value === null) return [];
      const path = `kpis.${kpi.id}.${field}`;
      return [run(formatWithUnit(value, shown, context.language), context.language, { path })];
    },
  };
}

function kpiTable(context: ReportContext): Block[] {
  const { kpis } = context.strategy;
  const steered = kpis.filter((kpi) => kpi.use === 'steer').length;
  return [
    ...(kpis.length > 0 ? paragraph(phrase(context, words.kpiIntro, { steered, count: kpis.length })) : []),
    ...table(say(context, words.kpiCaption), kpis, [
      nameColumn(context, 'kpis', 28),
      figureColumn(context, 'baseline', words.now),
      figureColumn(context, 'target', words.target),
      {
        title: word(context, words.unit),
        share: 18,
        cell: (kpi) => unitRuns(context, kpi),
      },
      fieldColumn(context, 'kpis', 'ownerDeptId', 16),
      fieldColumn(context, 'kpis', 'frequency', 14, { title: words.frequency }),
    ]),
    ...table(say(context, words.moreOnKpis), kpis, [
      nameColumn(context, 'kpis', 22),
      fieldColumn(context, 'kpis', 'source', 26, { title: words.source }),
      fieldColumn(context, 'kpis', 'use', 16, { title: words.use }),
      {
        title: word(context, words.level),
        share: 20,
        cell: ({ id }) =>
          listed(
            context,
            ['level', 'channelIds']
              .map((field) => valueRuns(context, `kpis.${id}.${field}`))
              .filter((said) => said.length > 0),
          ),
      },
      fieldColumn(context, 'kpis', 'setByDeptId', 14, { title: words.setBy }),
    ]),
  ];
}

function goalBlocks(context: ReportContext): Block[] {
  const order = goalsInOrder(context);
  return [
    ...goalPictures(context, order),
    ...goalsTable(context),
    ...goalThread(context, order),
    ...remainder(context, 'goals', words.moreOnGoals, ['level', 'horizon', 'ownerDeptId', 'parentId'], {
      nameOf: (id) => goalNumbers(context, [id]),
      order,
    }),
  ];
}

/** Chapter 3: where the organisation wants to be and when, and the figures that tell. */
export const goals: ChapterDefinition = {
  id: 'goals',
  number: '3',
  title: chapterTitles.goals,
  write(context) {
    const { strategy } = context;
    const hasGoals = strategy.goals.length > 0;
    return [
      ...numberedSections(context, '3', [
        {
          id: 'goals-and-steps',
          title: { nl: 'Doelen en tussendoelen', en: 'Goals and interim goals' },
          blocks: hasGoals ? goalBlocks(context) : [],
        },
        {
          id: 'kpi-table',
          title: { nl: "KPI's", en: 'KPIs' },
          item: 'kpis',
          blocks: strategy.kpis.length > 0 ? kpiTable(context) : [],
        },
      ]),
      ...missingLine(context, [
        { said: hasGoals, name: { nl: 'doelen', en: 'goals' } },
        {
          said: strategy.goals.some((goal) => goal.level === 'interim'),
          name: { nl: 'tussendoelen', en: 'interim goals' },
        },
        { said: strategy.kpis.length > 0, name: { nl: "KPI's", en: 'KPIs' } },
      ]),
      ...calloutsAbout(context, 'goals'),
    ];
  },
};

/** The goals that matter most: strategic goals first, in their order. */
export function mainGoals(context: ReportContext, count: number): readonly Runs[] {
  const ordered = goalsInOrder(context).filter(
    (goal) => ownText(context, `goals.${goal.id}.text`).length > 0,
  );
  const strategic = ordered.filter((goal) => goal.level === 'strategic');
  return [...strategic, ...ordered.filter((goal) => goal.level !== 'strategic')]
    .slice(0, count)
    .map((goal) => valueOfGoal(context, goal));
}

function valueOfGoal(context: ReportContext, goal: Goal): Runs {
  const horizon = valueRuns(context, `goals.${goal.id}.horizon`);
  const text = ownText(context, `goals.${goal.id}.text`);
  const isSaid = goal.horizon !== null && saysMonth(text, formatMonth(goal.horizon, context.language));
  if (horizon.length === 0 || isSaid) return text.map((one) => ({ ...one, text: withoutStop(one.text) }));
  const month = horizon.map((one) => ({ ...one, text: one.text.toLowerCase() }));
  return phrase(
    context,
    { nl: '{text} ({month})', en: '{text} ({month})' },
    {
      text: text.map((one) => ({ ...one, text: withoutStop(one.text) })),
      month: context.language === 'nl' ? month : horizon,
    },
  );
}
