import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { localeOf } from '#shared/text/language.ts';
import { type ChapterDefinition, labelled, missingLine } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { ownText, ownTexts } from '../free-text.ts';
import { definitions, list, paragraph, table } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { valueRuns } from '../values.ts';
import { mainGoals } from './goals.ts';

const words = {
  role: { nl: 'Rol van klantcontact', en: 'Role of customer contact' },
  tier: { nl: 'Serviceniveau', en: 'Service tier' },
  end: { nl: 'Waar we naartoe werken', en: 'What we are working towards' },
  goals: { nl: 'De belangrijkste doelen', en: 'The most important goals' },
  decisions: { nl: 'Wat we besloten', en: 'What we decided' },
  theme: { nl: 'Thema', en: 'Theme' },
  decision: { nl: 'Besluit', en: 'Decision' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  notDoing: { nl: 'Wat we niet doen', en: 'What we will not do' },
  risks: { nl: "Open risico's", en: 'Open risks' },
  moreRisks: {
    nl: "En nog {count} andere open risico's, zie hoofdstuk 7.",
    en: 'And {count} other open risks, see chapter 7.',
  },
  moreRisksHere: { nl: "En nog {count} andere open risico's.", en: 'And {count} other open risks.' },
  noRisks: { nl: "Er zijn geen open risico's gevonden.", en: 'No open risks were found.' },
} as const satisfies Record<string, Bilingual>;

const risksShown = 4;

/** The first sentence of a text: a summary must fit its page; the chapters hold the whole text. */
function firstSentence(context: ReportContext, runs: Runs): Runs {
  const segmenter = new Intl.Segmenter(localeOf[context.language], { granularity: 'sentence' });
  return runs.slice(0, 1).map((one) => {
    const [first] = segmenter.segment(one.text.split('\n')[0] ?? '');
    return { ...one, text: (first?.segment ?? one.text).trim() };
  });
}

function decisions(context: ReportContext): Block[] {
  const rows = context.strategy.themes
    .map((theme, position) => ({
      number: `4.${position + 1}`,
      title: themeScaffolds[position]?.title ?? { nl: theme.id, en: theme.id },
      statement: firstSentence(context, ownText(context, `themes.${theme.id}.statement`)),
      owner: valueRuns(context, `themes.${theme.id}.ownerDeptId`),
    }))
    .filter((row) => row.statement.length > 0);
  return table([], rows, [
    {
      title: word(context, words.theme),
      share: 32,
      cell: (row) =>
        phrase(
          context,
          { nl: '{number} {title}', en: '{number} {title}' },
          {
            number: row.number,
            title: say(context, row.title),
          },
        ),
    },
    { title: word(context, words.decision), share: 48, cell: (row) => row.statement },
    { title: word(context, words.owner), share: 20, cell: (row) => row.owner },
  ]);
}

function openRisks(context: ReportContext): Block[] {
  const { openFindings, chapters } = context.choices;
  if (!openFindings) return [];
  const open = context.findings.filter((finding) => !finding.accepted && finding.severity === 'risk');
  const moreRisks = chapters.has('pitfalls') ? words.moreRisks : words.moreRisksHere;
  if (open.length === 0) return paragraph(say(context, words.noRisks));
  const titles = open
    .slice(0, risksShown)
    .map((finding) => [run(finding.title, context.language, { tone: 'risk' })]);
  const more = open.length - titles.length;
  return [
    ...paragraph(say(context, words.risks), 'label'),
    ...list(titles),
    ...(more > 0 ? paragraph(phrase(context, moreRisks, { count: more })) : []),
  ];
}

/** One page for who reads no further: role, tier, goals, decisions, what is not done, open risks. */
export const summary: ChapterDefinition = {
  id: 'summary',
  number: null,
  title: chapterTitles.summary,
  write(context) {
    const endState = ownText(context, 'ambition.endState');
    const goals = mainGoals(context, 3);
    const decided = decisions(context);
    const role = valueRuns(context, 'ambition.role');
    return [
      ...definitions([
        { term: say(context, words.role), value: role },
        { term: say(context, words.tier), value: valueRuns(context, 'ambition.serviceTier') },
        { term: say(context, words.end), value: firstSentence(context, endState) },
      ]),
      ...labelled(context, words.goals, list(goals)),
      ...labelled(context, words.decisions, decided),
      ...labelled(context, words.notDoing, list(ownTexts(context, 'ambition.notDoing').slice(0, 4))),
      ...missingLine(context, [
        { said: role.length > 0, name: { nl: 'rol van klantcontact', en: 'role of customer contact' } },
        { said: goals.length > 0, name: { nl: 'doelen', en: 'goals' } },
        {
          said: decided.length > 0,
          name: { nl: "besluiten over de thema's", en: 'decisions on the themes' },
        },
      ]),
      ...openRisks(context),
    ];
  },
};
