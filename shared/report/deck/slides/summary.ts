import { mainGoals } from '#shared/report/chapters/goals.ts';
import { counted, phrase, type ReportContext, say } from '#shared/report/context.ts';
import { countFindings } from '#shared/report/findings.ts';
import { ownText } from '#shared/report/free-text.ts';
import { fieldLabel, titleRuns, valueRuns } from '#shared/report/values.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { bullets, oneBand, type SlideMaker, slide } from '../make.ts';
import type { Band, Tiles } from '../tree.ts';
import { figureOf } from './kpi-figure.ts';

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
} as const;

const label = (context: ReportContext, text: Bilingual) => ({ label: say(context, text) });

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
