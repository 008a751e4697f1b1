import { workshopLanguage } from '#shared/strategy/enums/frame.ts';
import { formatDate, formatMonth } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { addMonths } from '#shared/text/months.ts';
import type { ChapterDefinition } from '../chapter.ts';
import { phrase, type ReportContext, say, type TextState, word } from '../context.ts';
import { countFindings, openCountRuns } from '../findings.ts';
import { table } from '../make.ts';
import { run } from '../runs.ts';
import type { Runs } from '../tree.ts';
import { departmentRuns, joined, valueRuns } from '../values.ts';
import { versionRuns } from './sign-off.ts';

const words = {
  subject: { nl: 'Onderdeel', en: 'Item' },
  state: { nl: 'Stand', en: 'Status' },
  version: { nl: 'Versie', en: 'Version' },
  stage: { nl: 'Fase', en: 'Stage' },
  date: { nl: 'Datum', en: 'Date' },
  period: { nl: 'Looptijd', en: 'Period' },
  range: { nl: '{start} tot en met {end}', en: '{start} to {end}' },
  from: { nl: 'vanaf {start}', en: 'from {start}' },
  since: { nl: 'Vergeleken met', en: 'Compared with' },
  original: { nl: 'Oorspronkelijke taal', en: 'Original language' },
  prevails: {
    nl: '{language}; bij verschil geldt de tekst in deze taal',
    en: '{language}; where texts differ, this language prevails',
  },
  translation: { nl: 'Vertaling', en: 'Translation' },
  isOriginal: {
    nl: 'Dit document staat in de oorspronkelijke taal',
    en: 'This document is in its original language',
  },
  coverage: {
    nl: '{done} van de {total} teksten zijn vertaald, {missing} nog niet en {outdated} zijn verouderd',
    en: '{done} of {total} texts are translated, {missing} are not and {outdated} are outdated',
  },
  machine: {
    nl: '{coverage}; {machine} vertalingen zijn door een machine gemaakt',
    en: '{coverage}; {machine} translations were made by a machine',
  },
  open: { nl: 'Open valkuilen', en: 'Open pitfalls' },
  accepted: { nl: 'Geaccepteerde valkuilen', en: 'Accepted pitfalls' },
  acceptedCount: { nl: '{count}', en: '{count}' },
  departments: { nl: 'Afdelingen die meededen', en: 'Departments that took part' },
  participants: { nl: 'Deelnemers', en: 'Participants' },
  none: { nl: 'Nog niemand', en: 'Nobody yet' },
} as const satisfies Record<string, Bilingual>;

/** The months that the strategy covers. */
export function periodRuns(context: ReportContext): Runs {
  const { startMonth, horizonYears } = context.strategy.meta;
  if (startMonth === null) return [];
  const start = formatMonth(startMonth, context.language);
  if (horizonYears === null) return phrase(context, words.from, { start });
  return phrase(context, words.range, {
    start,
    end: formatMonth(addMonths(startMonth, horizonYears * 12 - 1), context.language),
  });
}

function coverage(context: ReportContext): Runs {
  const count = (...states: readonly TextState[]) =>
    [...context.texts.values()].filter((state) => states.includes(state)).length;
  const isWhole = count('original') === context.texts.size;
  if (context.language === context.original && isWhole) return say(context, words.isOriginal);
  const machine = count('machine');
  const sentence = phrase(context, words.coverage, {
    done: count('translated', 'machine', 'original'),
    total: context.texts.size,
    missing: count('missing'),
    outdated: count('outdated'),
  });
  return machine > 0 ? phrase(context, words.machine, { coverage: sentence, machine }) : sentence;
}

function departmentsThatTookPart(context: ReportContext): Runs {
  const { departments, participants, consents, notes } = context.strategy;
  const present = new Set([...participants, ...consents, ...notes].map((one) => one.departmentId));
  const names = departments
    .filter((department) => present.has(department.id))
    .map((department) => departmentRuns(context, department.id));
  return names.length > 0 ? joined(context, names) : say(context, words.none);
}

/** The page that says what this document is worth: version, language, translation, pitfalls, who took part. */
export const control: ChapterDefinition = {
  id: 'control',
  number: null,
  title: { nl: 'Over dit document', en: 'About this document' },
  write(context) {
    const { accepted } = countFindings(context);
    const rows: readonly { name: Bilingual; value: Runs }[] = [
      {
        name: words.version,
        value: versionRuns(context),
      },
      { name: words.stage, value: valueRuns(context, 'meta.stage') },
      {
        name: words.date,
        value:
          context.date === null
            ? []
            : phrase(
                context,
                { nl: '{date}', en: '{date}' },
                { date: formatDate(context.date, context.language) },
              ),
      },
      { name: words.period, value: periodRuns(context) },
      {
        name: words.since,
        value: context.since === null ? [] : [run(context.since.name, context.original)],
      },
      {
        name: words.original,
        value: phrase(context, words.prevails, {
          language: workshopLanguage.labels[context.original][context.language],
        }),
      },
      { name: words.translation, value: coverage(context) },
      { name: words.open, value: context.choices.openFindings ? openCountRuns(context) : [] },
      { name: words.accepted, value: phrase(context, words.acceptedCount, { count: accepted }) },
      { name: words.departments, value: departmentsThatTookPart(context) },
      {
        name: words.participants,
        value: phrase(context, words.acceptedCount, { count: context.strategy.participants.length }),
      },
    ];
    return table(
      [],
      rows.filter((row) => row.value.length > 0),
      [
        { title: word(context, words.subject), share: 34, cell: (row) => say(context, row.name) },
        { title: word(context, words.state), share: 66, cell: (row) => row.value },
      ],
    );
  },
};
