import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { periodRuns } from '../chapters/control.ts';
import { versionRuns } from '../chapters/sign-off.ts';
import { type ReportContext, say, word } from '../context.ts';
import { ownText } from '../free-text.ts';
import type { ReportOptions } from '../options.ts';
import { plainText, run } from '../runs.ts';
import { startReport } from '../start-report.ts';
import { decisionsSheet, findingsSheet, signOffSheet } from './agreement.ts';
import { cellAt, dayCell, sheet, textCell } from './cells.ts';
import { goalsSheet, kpisSheet, roadmapSheet } from './direction.ts';
import { budgetSheet, channelsSheet, contactReasonsSheet, risksSheet } from './operations.ts';
import type { Cell, Sheet, Workbook } from './tree.ts';

const words = {
  about: { nl: 'Over dit bestand', en: 'About this file' },
  subject: { nl: 'Onderdeel', en: 'Item' },
  value: { nl: 'Inhoud', en: 'Contents' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  strategy: { nl: 'Strategie', en: 'Strategy' },
  version: { nl: 'Versie', en: 'Version' },
  stage: { nl: 'Fase', en: 'Stage' },
  period: { nl: 'Looptijd', en: 'Period' },
  date: { nl: 'Datum', en: 'Date' },
  rows: { nl: 'Aantal regels op "{name}"', en: 'Number of rows on "{name}"' },
  untitled: { nl: 'Klantcontactstrategie', en: 'Customer contact strategy' },
} as const satisfies Record<string, Bilingual>;

/** The sheets after the first, in order. A new one is one function and one line here. */
const makers: readonly ((context: ReportContext) => Sheet)[] = [
  goalsSheet,
  kpisSheet,
  roadmapSheet,
  channelsSheet,
  contactReasonsSheet,
  budgetSheet,
  risksSheet,
  findingsSheet,
  decisionsSheet,
  signOffSheet,
];

/**
 * The strategy as tables, in a language: numbers are numbers and dates are dates. The same words and figures as in the
 * document. Never throws on what people filled in.
 */
export function buildWorkbook(strategy: Strategy, language: Language, options: ReportOptions): Workbook {
  const context = startReport(strategy, language, options);
  const sheets = makers.map((make) => make(context));
  const title = ownText(context, 'meta.title');
  return {
    language,
    title: title.length > 0 ? plainText(title) : word(context, words.untitled),
    sheets: [aboutSheet(context, sheets), ...sheets],
  };
}

/** Which strategy, which version, and how much stands on each sheet. */
function aboutSheet(context: ReportContext, sheets: readonly Sheet[]): Sheet {
  const rows: readonly { readonly name: string; readonly value: Cell }[] = [
    {
      name: word(context, words.organisation),
      value: textCell(context, ownText(context, 'profile.name')),
    },
    { name: word(context, words.strategy), value: textCell(context, ownText(context, 'meta.title')) },
    { name: word(context, words.version), value: textCell(context, versionRuns(context)) },
    { name: word(context, words.stage), value: cellAt(context, 'meta.stage') },
    { name: word(context, words.period), value: textCell(context, periodRuns(context)) },
    { name: word(context, words.date), value: dayCell(context.date) },
  ];
  const counts = sheets.map(({ name, rows: { length } }) => ({
    name: word(context, words.rows).replace('{name}', () => name),
    value: textCell(context, [run(formatNumber(length, context.language), context.language)]),
  }));
  return sheet(
    context,
    words.about,
    [...rows.filter(({ value }) => value !== null), ...counts],
    [
      {
        title: word(context, words.subject),
        width: 38,
        cell: ({ name }) => textCell(context, say(context, { nl: name, en: name })),
      },
      { title: word(context, words.value), width: 60, cell: ({ value }) => value },
    ],
  );
}
