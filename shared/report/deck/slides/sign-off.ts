import { finalVerdict, standings } from '#shared/consent/standing.ts';
import { consentOf, verdictRuns } from '#shared/report/chapters/consents.ts';
import { phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { countFindings, openCountRuns } from '#shared/report/findings.ts';
import { ownText } from '#shared/report/free-text.ts';
import { run } from '#shared/report/runs.ts';
import type { Runs } from '#shared/report/tree.ts';
import { departmentRuns, joined, titleRuns, valueRuns } from '#shared/report/values.ts';
import { formatMonth } from '#shared/text/format.ts';
import { addMonths } from '#shared/text/months.ts';
import { bullets, deckTable, oneBand, type SlideMaker, slide } from '../make.ts';

const words = {
  signOff: { nl: 'Akkoord en vervolg', en: 'Sign-off and what is next' },
  signOffTitle: {
    nl: '{agreed} van de {count} afdelingen gaan akkoord met het geheel',
    en: '{agreed} of the {count} departments agree to the whole',
  },
  nobody: {
    nl: 'De afdelingen hebben nog niet over het geheel gesproken',
    en: 'The departments have not yet spoken on the whole',
  },
  next: { nl: 'Hoe het verder gaat', en: 'What comes next' },
  department: { nl: 'Afdeling', en: 'Department' },
  whole: { nl: 'Over het geheel', en: 'On the whole' },
  items: { nl: "Thema's en bouwstenen akkoord", en: 'Themes and blocks agreed' },
  objections: { nl: 'Bezwaar tegen', en: 'Objects to' },
  waiting: { nl: 'Nog niet gehoord: {names}', en: 'Not heard yet: {names}' },
  agreedOn: { nl: 'Vastgesteld op {date}', en: 'Agreed on {date}' },
  openRisks: { nl: 'Eerst bespreken: {open}', en: 'To discuss first: {open}' },
  review: {
    nl: 'We bekijken de strategie elke {months} maanden opnieuw, voor het eerst in {month}',
    en: 'We review the strategy every {months} months, for the first time in {month}',
  },
  reviewEvery: {
    nl: 'We bekijken de strategie elke {months} maanden opnieuw',
    en: 'We review the strategy every {months} months',
  },
} as const;

/** Where each department stands, and what comes next. */
export const signOffSlide: SlideMaker = (context) => {
  const stand = standings(context.strategy);
  const review = reviewRuns(context);
  const agreedAt = valueRuns(context, 'meta.agreedAt');
  const silent = stand.filter(({ isSilent }) => isSilent);
  const { risk } = countFindings(context).open;
  const isGiven = context.strategy.consents.some(({ verdict }) => verdict !== null);
  const next = [
    ...(agreedAt.length > 0 ? [phrase(context, words.agreedOn, { date: agreedAt })] : []),
    ...(isGiven && silent.length > 0
      ? [
          phrase(context, words.waiting, {
            names: joined(
              context,
              silent.map(({ departmentId }) => departmentRuns(context, departmentId)),
            ),
          }),
        ]
      : []),
    ...(risk > 0 ? [phrase(context, words.openRisks, { open: openCountRuns(context) })] : []),
    review,
  ];
  const bands = oneBand(
    deckTable(
      stand,
      [
        {
          title: word(context, words.department),
          share: 26,
          cell: ({ departmentId }) => departmentRuns(context, departmentId),
        },
        {
          title: word(context, words.whole),
          share: 28,
          cell: ({ departmentId }) => verdictRuns(context, consentOf(context, null, departmentId)),
        },
        {
          title: word(context, words.items),
          share: 24,
          cell: ({ agreed }) => (isGiven ? [run(String(agreed), context.language)] : []),
        },
        {
          title: word(context, words.objections),
          share: 22,
          cell: ({ objections }) =>
            joined(
              context,
              objections.flatMap(({ item }) => (item === null ? [] : [titleRuns(context, item)])),
            ).map((one) => ({ ...one, tone: 'risk' as const })),
        },
      ],
      { share: 1.5 },
    ),
    bullets(next, { label: say(context, words.next) }),
  );
  if (bands.length === 0) return null;
  const agreeing = stand.filter((one) =>
    ['agree', 'agree_with_note'].includes(finalVerdict(one) ?? ''),
  ).length;
  const spoke = stand.some(({ whole }) => whole?.verdict);
  return slide(context, 'sign-off', words.signOff, {
    title: spoke
      ? phrase(context, words.signOffTitle, { agreed: agreeing, count: stand.length })
      : say(context, words.nobody),
    bands,
    notes: context.strategy.consents.map(({ id }) => ownText(context, `consents.${id}.note`)),
  });
};

/** When the strategy is looked at again; nothing where that is not agreed. */
function reviewRuns(context: ReportContext): Runs {
  const { reviewEveryMonths: months, startMonth } = context.strategy.meta;
  if (months === null) return [];
  if (startMonth === null) return phrase(context, words.reviewEvery, { months });
  const month = formatMonth(addMonths(startMonth, months), context.language);
  return phrase(context, words.review, { months, month });
}
