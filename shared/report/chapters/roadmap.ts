import { bucket } from '#shared/strategy/enums/agreement.ts';
import type { Initiative } from '#shared/strategy/strategy.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { addMonths } from '#shared/text/months.ts';
import { fieldColumn, nameColumn, remainder } from '../answers.ts';
import { type ChapterDefinition, missingLine, numberedSections } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { paragraph, table } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { roadmapPictures } from '../pictures/roadmap.ts';
import type { Block, Runs } from '../tree.ts';
import { saidAt } from '../values.ts';

const words = {
  caption: { nl: 'Wie doet wat, en wanneer', en: 'Who does what, and when' },
  when: { nl: 'Wanneer', en: 'When' },
  months: { nl: 'Van – tot', en: 'From – to' },
  range: { nl: '{start} – {end}', en: '{start} – {end}' },
  from: { nl: 'vanaf {start}', en: 'from {start}' },
  until: { nl: 'tot en met {end}', en: 'until {end}' },
  more: { nl: 'Toelichting op de initiatieven', en: 'Notes on the initiatives' },
  goals: { nl: 'Doelen', en: 'Goals' },
  initiatives: { nl: 'Initiatieven', en: 'Initiatives' },
  review: { nl: 'Herziening', en: 'Review' },
  reviewFirst: {
    nl: 'We bekijken deze strategie elke {months} maanden opnieuw, voor het eerst in {month}.',
    en: 'We review this strategy every {months} months, for the first time in {month}.',
  },
  reviewEvery: {
    nl: 'We bekijken deze strategie elke {months} maanden opnieuw.',
    en: 'We review this strategy every {months} months.',
  },
} as const satisfies Record<string, Bilingual>;

function monthsOf(context: ReportContext, initiative: Initiative): Runs {
  const { start, end } = initiative;
  const values = {
    start: start === null ? '' : formatMonth(start, context.language),
    end: end === null ? '' : formatMonth(end, context.language),
  };
  if (start !== null && end !== null) return phrase(context, words.range, values);
  if (start !== null) return phrase(context, words.from, values);
  return end === null ? [] : phrase(context, words.until, values);
}

/** Initiatives in the order of time. */
export function inOrder(initiatives: readonly Initiative[]): readonly Initiative[] {
  const place = (initiative: Initiative) =>
    initiative.bucket === null ? bucket.values.length : bucket.values.indexOf(initiative.bucket);
  return [...initiatives].sort(
    (a, b) => place(a) - place(b) || (a.start ?? '9999').localeCompare(b.start ?? '9999'),
  );
}

function review(context: ReportContext): Block[] {
  const { reviewEveryMonths: months, startMonth } = context.strategy.meta;
  if (months === null) return [];
  const sentence =
    startMonth === null
      ? phrase(context, words.reviewEvery, { months })
      : phrase(context, words.reviewFirst, {
          months,
          month: formatMonth(addMonths(startMonth, months), context.language),
        });
  return paragraph(sentence);
}

function initiativeBlocks(context: ReportContext): Block[] {
  const shown = ['bucket', 'start', 'end', 'ownerDeptId', 'dependsOnIds', 'goalIds'];
  return [
    ...roadmapPictures(context),
    ...table(say(context, words.caption), inOrder(context.strategy.initiatives), [
      nameColumn(context, 'initiatives', 24),
      fieldColumn(context, 'initiatives', 'bucket', 12),
      {
        title: word(context, words.months),
        share: 17,
        cell: (one) => saidAt(`initiatives.${one.id}.start`, monthsOf(context, one)),
      },
      fieldColumn(context, 'initiatives', 'ownerDeptId', 17),
      fieldColumn(context, 'initiatives', 'dependsOnIds', 17),
      fieldColumn(context, 'initiatives', 'goalIds', 13, { title: words.goals }),
    ]),
    ...remainder(context, 'initiatives', words.more, shown),
  ];
}

/** Chapter 6: the initiatives in order of time, and when the strategy is looked at again. */
export const roadmap: ChapterDefinition = {
  id: 'roadmap',
  number: '6',
  title: chapterTitles.roadmap,
  item: 'roadmap',
  write(context) {
    const { initiatives, meta } = context.strategy;
    return [
      ...numberedSections(context, '6', [
        { id: 'initiatives', title: words.initiatives, blocks: initiativeBlocks(context) },
        { id: 'review', title: words.review, item: 'roadmap', blocks: review(context) },
      ]),
      ...missingLine(context, [
        { said: initiatives.length > 0, name: { nl: 'initiatieven', en: 'initiatives' } },
        {
          said: meta.reviewEveryMonths !== null,
          name: { nl: 'het moment van herziening', en: 'the review moment' },
        },
      ]),
      ...calloutsAbout(context, 'roadmap'),
    ];
  },
};
