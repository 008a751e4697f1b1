import { goalsInOrder } from '#shared/report/chapters/goals.ts';
import { phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import { goalPictures } from '#shared/report/pictures/goals.ts';
import { run } from '#shared/report/runs.ts';
import type { Runs } from '#shared/report/tree.ts';
import { departmentRuns, goalNumber, titleRuns, valueRuns } from '#shared/report/values.ts';
import type { Goal, Kpi } from '#shared/strategy/strategy.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import {
  deckTable,
  drawingPart,
  firstSentence,
  leftOut,
  oneBand,
  readablePicture,
  type SlideMaker,
  slide,
} from '../make.ts';
import type { Part } from '../tree.ts';
import { figureOf } from './kpi-figure.ts';

const words = {
  steered: { nl: 'Waarop we sturen', en: 'What we manage to' },
  labelled: { nl: '{label}: {value}', en: '{label}: {value}' },
  goals: { nl: 'Doelen', en: 'Goals' },
  goalsTitle: {
    nl: 'De eerste stap is klaar in {first}, het laatste doel in {last}',
    en: 'The first step is due in {first}, the last goal in {last}',
  },
  goalsOnce: { nl: 'Onze doelen bereiken we in {last}', en: 'We will reach our goals in {last}' },
  goalsUndated: { nl: 'Wat we willen bereiken', en: 'What we want to achieve' },
  kpi: { nl: 'KPI', en: 'KPI' },
  now: { nl: 'Nu', en: 'Now' },
  target: { nl: 'Norm', en: 'Target' },
  number: { nl: 'Nr.', en: 'No.' },
  goal: { nl: 'Doel', en: 'Goal' },
  when: { nl: 'Bereikt in', en: 'Reached by' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  left: {
    one: { nl: 'Nog {count} doel staat in het document.', en: '{count} more goal is in the document.' },
    other: { nl: 'Nog {count} doelen staan in het document.', en: '{count} more goals are in the document.' },
  },
} as const;

const levels = ['strategic', 'interim', 'operational', null] as const;

/** As many goals as fit, the most important levels first, in the order of the document. */
function pick(all: readonly Goal[], count: number): readonly Goal[] {
  const ranked = [...all].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const kept = new Set(ranked.slice(0, count).map(({ id }) => id));
  return all.filter(({ id }) => kept.has(id));
}

/** A goal that is not drawn has no dot on the line of another either; it keeps its place, so that numbers stay the same. */
function withoutMonths(context: ReportContext, picked: readonly Goal[]): ReportContext {
  const kept = new Set(picked.map(({ id }) => id));
  const goals = context.strategy.goals.map((goal) => (kept.has(goal.id) ? goal : { ...goal, horizon: null }));
  return { ...context, strategy: { ...context.strategy, goals } };
}

/** Goals on a time line, or in a table where they have no months or are too many to draw. */
export const goalsSlide: SlideMaker = (context) => {
  const all = goalsInOrder(context).filter(({ text }) => text.trim() !== '');
  if (all.length === 0) return null;
  const months = all.flatMap(({ horizon }) => (horizon === null ? [] : [horizon])).sort();
  const found = readablePicture(all, (some) => {
    const picked = pick(all, some.length);
    return goalPictures(withoutMonths(context, picked), picked);
  });
  const [first, last] = [months[0], months.at(-1)];
  const inWords = (month: string) => formatMonth(month, context.language);
  return slide(context, 'goals', words.goals, {
    title:
      first === undefined || last === undefined
        ? say(context, words.goalsUndated)
        : first === last
          ? phrase(context, words.goalsOnce, { last: inWords(last) })
          : phrase(context, words.goalsTitle, { first: inWords(first), last: inWords(last) }),
    bands:
      found && months.length > 0
        ? oneBand(drawingPart(found.picture, { share: 2.2 }), kpiTable(context))
        : oneBand(goalsTable(context, all)),
    foot: found && months.length > 0 ? leftOut(context, all.length - found.count, words.left) : [],
    notes: all.map(({ id }) =>
      phrase(context, words.labelled, {
        label: goalNumber(context, id),
        value: ownText(context, `goals.${id}.text`),
      }),
    ),
  });
};

/** The figures that are managed to, today and as they should be. */
function kpiTable(context: ReportContext): Part | null {
  const { kpis } = context.strategy;
  const steered = kpis.filter(({ use }) => use === 'steer');
  const figure = (title: Bilingual, read: (kpi: Kpi) => number | null) => ({
    title: word(context, title),
    share: 24,
    align: 'right' as const,
    cell: (kpi: Kpi): Runs => {
      const value = read(kpi);
      return value === null ? [] : [run(figureOf(context, kpi, value), context.language)];
    },
  });
  return deckTable(
    steered.length > 0 ? steered : kpis,
    [
      { title: word(context, words.kpi), share: 52, cell: ({ id }: Kpi) => titleRuns(context, id) },
      figure(words.now, ({ baseline }) => baseline),
      figure(words.target, ({ target }) => target),
    ],
    { label: steered.length > 0 ? say(context, words.steered) : [] },
  );
}

function goalsTable(context: ReportContext, goals: readonly Goal[]): Part | null {
  return deckTable(goals, [
    {
      title: word(context, words.number),
      share: 7,
      cell: ({ id }): Runs => [run(goalNumber(context, id), context.language)],
    },
    {
      title: word(context, words.goal),
      share: 58,
      cell: ({ id }) => firstSentence(context, ownText(context, `goals.${id}.text`)),
    },
    {
      title: word(context, words.when),
      share: 16,
      cell: ({ id }) => valueRuns(context, `goals.${id}.horizon`),
    },
    {
      title: word(context, words.owner),
      share: 19,
      cell: ({ ownerDeptId }) => departmentRuns(context, ownerDeptId),
    },
  ]);
}
