import type { Bilingual } from '#shared/text/language.ts';
import { openingHours } from '../blocks/channels.ts';
import { type ReportContext, say, word } from '../context.ts';
import { type ColumnOf, fieldColumn, nameColumn, sheet, textCell } from './cells.ts';
import type { Cell, Sheet } from './tree.ts';

const words = {
  reasons: { nl: 'Contactredenen', en: 'Contact reasons' },
  shareOfContacts: { nl: 'Aandeel in de contacten', en: 'Share of contacts' },
  channels: { nl: 'Kanalen', en: 'Channels' },
  channelKind: { nl: 'Soort kanaal', en: 'Channel type' },
  hours: { nl: 'Openingstijden', en: 'Opening hours' },
  budget: { nl: 'Budget', en: 'Budget' },
  shareOfBudget: { nl: 'Aandeel in het budget', en: 'Share of the budget' },
  total: { nl: 'Totaal', en: 'Total' },
  risks: { nl: "Risico's", en: 'Risks' },
} as const satisfies Record<string, Bilingual>;

/** A column with what part of the whole an amount is; empty where there is no amount. */
function shareColumn<Row>(
  title: string,
  rows: readonly Row[],
  read: (row: Row) => number | null,
): ColumnOf<Row> {
  const whole = rows.reduce((sum, row) => sum + (read(row) ?? 0), 0);
  return {
    title,
    width: 14,
    cell: (row) => {
      const part = read(row);
      return part === null || whole <= 0 ? null : { type: 'number', value: part / whole, format: 'percent' };
    },
  };
}

/** A row that adds up: the word for it, and sums under the columns that have one. */
function totalRow(context: ReportContext, columns: number, sums: Readonly<Record<number, Cell>>): Cell[] {
  return Array.from({ length: columns }, (_, position) =>
    position === 0 ? textCell(context, say(context, words.total)) : (sums[position] ?? null),
  );
}

/** Contact reasons, the most frequent first. */
export function contactReasonsSheet(context: ReportContext): Sheet {
  const rows = [...context.strategy.contactReasons].sort(
    (a, b) => (b.volumePerYear ?? -1) - (a.volumePerYear ?? -1),
  );
  const field = (name: string, width: number) => fieldColumn(context, 'contactReasons', name, width);
  const columns: ColumnOf<(typeof rows)[number]>[] = [
    nameColumn(context, 'contactReasons', 36),
    field('volumePerYear', 14),
    shareColumn(word(context, words.shareOfContacts), rows, ({ volumePerYear }) => volumePerYear),
    field('repeatSharePct', 14),
    field('journey', 24),
    field('rootCause', 48),
    field('rootCauseDeptId', 20),
    field('approach', 18),
    field('valueCustomer', 18),
    field('valueOrganisation', 18),
    field('emotional', 16),
  ];
  const volume = rows.reduce((sum, { volumePerYear }) => sum + (volumePerYear ?? 0), 0);
  const total = totalRow(context, columns.length, { 1: { type: 'number', value: volume, format: 'number' } });
  return sheet(context, words.reasons, rows, columns, volume > 0 ? total : null);
}

/** Channels with their hours, promise and volume. */
export function channelsSheet(context: ReportContext): Sheet {
  const { channels } = context.strategy;
  const field = (name: string, width: number) => fieldColumn(context, 'channels', name, width);
  return sheet<(typeof channels)[number]>(context, words.channels, channels, [
    nameColumn(context, 'channels', 26),
    fieldColumn(context, 'channels', 'kind', 20, words.channelKind),
    field('status', 14),
    field('volumePerYear', 14),
    shareColumn(word(context, words.shareOfContacts), channels, ({ volumePerYear }) => volumePerYear),
    field('ahtSeconds', 16),
    field('responseTargetMinutes', 16),
    {
      title: word(context, words.hours),
      width: 24,
      cell: (channel) => textCell(context, openingHours(context, channel)),
    },
    field('ownerDeptId', 20),
    field('purpose', 48),
    field('motives', 28),
    field('customerTypeIds', 28),
    field('contactReasonIds', 36),
    field('fallbackChannelId', 20),
    field('usesSharedKnowledge', 18),
    field('sharesHistory', 16),
  ]);
}

/** The lines of the budget with their total. */
export function budgetSheet(context: ReportContext): Sheet {
  const { budgetLines } = context.strategy;
  const field = (name: string, width: number) => fieldColumn(context, 'budgetLines', name, width);
  const columns: ColumnOf<(typeof budgetLines)[number]>[] = [
    field('kind', 28),
    field('amountEur', 18),
    shareColumn(word(context, words.shareOfBudget), budgetLines, ({ amountEur }) => amountEur),
    field('changePct', 18),
    field('reason', 52),
    field('goalIds', 22),
  ];
  const amount = budgetLines.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
  const total = totalRow(context, columns.length, { 1: { type: 'number', value: amount, format: 'money' } });
  return sheet(context, words.budget, budgetLines, columns, amount > 0 ? total : null);
}

/** Risks and major incidents with what happens then. */
export function risksSheet(context: ReportContext): Sheet {
  const field = (name: string, width: number) => fieldColumn(context, 'risks', name, width);
  return sheet(context, words.risks, context.strategy.risks, [
    nameColumn(context, 'risks', 36),
    field('kind', 20),
    field('likelihood', 11),
    field('impact', 11),
    field('contactPeakFactor', 12),
    field('ownerDeptId', 20),
    field('lastTested', 16),
    field('scaleUp', 48),
    field('message', 48),
  ]);
}
