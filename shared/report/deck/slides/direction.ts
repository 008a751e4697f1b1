import { goalsInOrder, mainGoals } from '#shared/report/chapters/goals.ts';
import { counted, phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { countFindings } from '#shared/report/findings.ts';
import { ownText, ownTexts } from '#shared/report/free-text.ts';
import { goalPictures } from '#shared/report/pictures/goals.ts';
import { run } from '#shared/report/runs.ts';
import type { Runs } from '#shared/report/tree.ts';
import { departmentRuns, fieldLabel, goalNumber, titleRuns, valueRuns } from '#shared/report/values.ts';
import { contactRole, visionTopic } from '#shared/strategy/enums/direction.ts';
import { kpiUnit } from '#shared/strategy/kpi-units.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import type { Goal, Kpi } from '#shared/strategy/strategy.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import {
  bullets,
  deckTable,
  drawingPart,
  firstSentence,
  leftOut,
  oneBand,
  readablePicture,
  type SlideMaker,
  slide,
} from '../make.ts';
import type { Band, Part, Tiles } from '../tree.ts';

const words = {
  summary: { nl: 'In het kort', en: 'In short' },
  summaryTitle: {
    nl: "{goals}, {decisions} over de thema's en {risks}",
    en: '{goals}, {decisions} on the themes and {risks}',
  },
  goalCount: {
    one: { nl: '{count} strategisch doel', en: '{count} strategic goal' },
    other: { nl: '{count} strategische doelen', en: '{count} strategic goals' },
  },
  decisionCount: {
    one: { nl: '{count} besluit', en: '{count} decision' },
    other: { nl: '{count} besluiten', en: '{count} decisions' },
  },
  riskCount: {
    one: { nl: '{count} open risico', en: '{count} open risk' },
    other: { nl: "{count} open risico's", en: '{count} open risks' },
  },
  mainGoals: { nl: 'De belangrijkste doelen', en: 'The most important goals' },
  steered: { nl: 'Waarop we sturen', en: 'What we manage to' },
  fromTo: { nl: '{now} → {target}', en: '{now} → {target}' },
  choices: { nl: 'Onze keuzes', en: 'Our choices' },
  labelled: { nl: '{label}: {value}', en: '{label}: {value}' },
  role: { nl: 'Rol en ambitie', en: 'Role and ambition' },
  roleTitle: { nl: 'Klantcontact moet vooral {role}', en: 'Customer contact is there above all to {role}' },
  noRoleTitle: {
    nl: 'Waar we naartoe werken en wat we niet doen',
    en: 'What we are working towards and what we will not do',
  },
  end: { nl: 'Waar we naartoe werken', en: 'What we are working towards' },
  notDoing: { nl: 'Wat we niet doen', en: 'What we will not do' },
  noChannels: { nl: 'Kanalen die we niet inzetten: {channels}', en: 'Channels ruled out: {channels}' },
  vision: { nl: 'Visie', en: 'Vision' },
  visionTitle: {
    one: {
      nl: '{count} uitspraak waaraan anderen ons kunnen houden',
      en: '{count} statement that others can hold us to',
    },
    other: {
      nl: '{count} uitspraken waaraan anderen ons kunnen houden',
      en: '{count} statements that others can hold us to',
    },
  },
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
} as const;

const label = (context: ReportContext, text: Bilingual) => ({ label: say(context, text) });

/** A figure of a KPI; only signs of percentage and money stand with it. */
function figureOf({ language }: ReportContext, { kind }: Pick<Kpi, 'kind'>, value: number): string {
  const { unit } = kpiUnit(kind);
  return formatWithUnit(value, unit === 'percent' || unit === 'eur' ? unit : undefined, language);
}

function tiles(context: ReportContext): Tiles | null {
  const figures = context.strategy.kpis
    .filter(({ use, baseline, target }) => use === 'steer' && baseline !== null && target !== null)
    .slice(0, 4)
    .map(({ id, kind, baseline, target }) => {
      const values = {
        now: figureOf(context, { kind }, baseline ?? 0),
        target: figureOf(context, { kind }, target ?? 0),
      };
      return {
        figure: phrase(context, words.fromTo, values)
          .map(({ text }) => text)
          .join(''),
        about: titleRuns(context, id),
      };
    });
  return figures.length > 0
    ? { type: 'tiles', share: 1, ...label(context, words.steered), tiles: figures }
    : null;
}

/** The choices that say most about a strategy. */
const choicePaths = [
  'ambition.role',
  'ambition.serviceTier',
  'channelVision.channelPrinciple',
  'collaboration.steering',
] as const;

/** The strategy on one slide. */
export const summarySlide: SlideMaker = (context) => {
  const { strategy } = context;
  const goals = mainGoals(context, 3);
  const decisions = strategy.themes.filter(({ statement }) => statement.trim() !== '').length;
  const figures = tiles(context);
  const choices = choicePaths
    .filter((path) => valueRuns(context, path).length > 0)
    .map((path) =>
      phrase(context, words.labelled, {
        label: fieldLabel(context, path),
        value: valueRuns(context, path).map((one) => ({ ...one, strong: true })),
      }),
    );
  const upper = oneBand(
    bullets(goals, { ...label(context, words.mainGoals), share: 1.4 }),
    bullets(choices, label(context, words.choices)),
  ).map((band): Band => ({ ...band, share: 1.7 }));
  const bands = [...upper, ...oneBand(figures)];
  if (bands.length === 0) return null;
  const strategic = strategy.goals.filter(({ level }) => level === 'strategic').length;
  return slide(context, 'summary', words.summary, {
    title: phrase(context, words.summaryTitle, {
      goals: counted(context, strategic, words.goalCount),
      decisions: counted(context, decisions, words.decisionCount),
      risks: counted(context, countFindings(context).open.risk, words.riskCount),
    }),
    bands,
    notes: strategy.goals.map(({ id }) => ownText(context, `goals.${id}.text`)),
  });
};

/** Labels start with a capital; inside a sentence they do not. */
function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** What customer contact is for, where it goes, and what is not done. */
export const roleSlide: SlideMaker = (context) => {
  const { role } = context.strategy.ambition;
  const end = ownText(context, 'ambition.endState');
  const channels = valueRuns(context, 'ambition.notDoingChannels');
  const notDoing = [
    ...ownTexts(context, 'ambition.notDoing'),
    ...(channels.length > 0 ? [phrase(context, words.noChannels, { channels })] : []),
  ];
  const statement: Part | null =
    end.length > 0 ? { type: 'statement', share: 1.25, ...label(context, words.end), runs: end } : null;
  const bands = oneBand(statement, bullets(notDoing, label(context, words.notDoing)));
  if (bands.length === 0) return null;
  return slide(context, 'role', words.role, {
    title:
      role === null
        ? say(context, words.noRoleTitle)
        : phrase(context, words.roleTitle, { role: lowered(contactRole.labels[role][context.language]) }),
    bands,
    notes: [end],
  });
};

/** What the organisation believes, topic by topic. */
export const visionSlide: SlideMaker = (context) => {
  const said = context.strategy.visionStatements.filter(({ text }) => text.trim() !== '');
  const ordered = [
    ...visionTopic.values.flatMap((topic) => said.filter((one) => one.topic === topic)),
    ...said.filter(({ topic }) => topic === null),
  ];
  if (ordered.length === 0) return null;
  const shown = ordered.slice(0, 6);
  return slide(context, 'vision', words.vision, {
    title: counted(context, ordered.length, words.visionTitle),
    bands: oneBand({
      type: 'cards',
      share: 1,
      label: [],
      cards: shown.map(({ id, topic }) => ({
        title: topic === null ? say(context, words.vision) : say(context, visionTopic.labels[topic]),
        text: ownText(context, `visionStatements.${id}.text`),
      })),
    }),
    foot: leftOut(context, ordered.length - shown.length),
    notes: ordered.map(({ id }) => ownText(context, `visionStatements.${id}.text`)),
  });
};

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
    foot: found && months.length > 0 ? leftOut(context, all.length - found.count) : [],
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
    share: 20,
    align: 'right' as const,
    cell: (kpi: Kpi): Runs => {
      const value = read(kpi);
      return value === null ? [] : [run(figureOf(context, kpi, value), context.language)];
    },
  });
  return deckTable(
    steered.length > 0 ? steered : kpis,
    [
      { title: word(context, words.kpi), share: 60, cell: ({ id }: Kpi) => titleRuns(context, id) },
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
