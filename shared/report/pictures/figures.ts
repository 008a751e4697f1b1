import { budgetKind } from '#shared/strategy/enums/resources.ts';
import { formatMoney, formatNumber, formatPercent } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import type { Paint } from '../drawing.ts';
import { countRuns } from '../findings.ts';
import { picture } from '../make.ts';
import { plainText, run } from '../runs.ts';
import type { Picture, Runs, Series, Severity } from '../tree.ts';
import { titleRuns } from '../values.ts';
import { type Bar, barDrawings } from './bars.ts';
import type { LegendEntry } from './legend.ts';

const words = {
  channels: { nl: 'Contacten per kanaal', en: 'Contacts by channel' },
  channelsAlt: {
    nl: 'Staafdiagram van {total} contacten per jaar over {count} kanalen. Het grootste kanaal is {name}, met {share} van alle contacten.',
    en: 'Bar chart of {total} contacts a year over {count} channels. The largest channel is {name}, with {share} of all contacts.',
  },
  channelText: { nl: '{share} ({volume})', en: '{share} ({volume})' },
  share: { nl: 'Aandeel in de contacten', en: 'Share of contacts' },
  budget: { nl: 'Budget naar soort, per jaar', en: 'Budget by type, a year' },
  budgetAlt: {
    nl: 'Staafdiagram van het budget: samen {total} per jaar. De grootste post is {name}, met {amount}.',
    en: 'Bar chart of the budget: {total} a year in all. The largest item is {name}, with {amount}.',
  },
  budgetText: { nl: '{amount} ({share})', en: '{amount} ({share})' },
  amount: { nl: 'Bedrag per jaar', en: 'Amount a year' },
  noKind: { nl: 'Overig', en: 'Other' },
  findings: { nl: 'Valkuilen naar ernst', en: 'Pitfalls by severity' },
  findingsAlt: {
    nl: 'Staafdiagram van de gevonden valkuilen: {counts}. Daarvan zijn er {open} open en {accepted} met een reden geaccepteerd.',
    en: 'Bar chart of the pitfalls found: {counts}. Of these, {open} are open and {accepted} were accepted with a reason.',
  },
  open: { nl: 'Open', en: 'Open' },
  accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
  openAndAccepted: { nl: '{open} open, {accepted} geaccepteerd', en: '{open} open, {accepted} accepted' },
} as const satisfies Record<string, Bilingual>;

/** What severities are called when there are several of one. */
export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  risk: { nl: "Risico's", en: 'Risks' },
  warning: { nl: 'Waarschuwingen', en: 'Warnings' },
  hint: { nl: 'Aandachtspunten', en: 'Points of attention' },
};

/** Severities from worst to mildest. */
export const severities = ['risk', 'warning', 'hint'] as const;

/** A channel with its part of all contacts. */
export interface ChannelShare {
  readonly id: string;
  readonly volume: number;
  /** 0 to 100 */
  readonly sharePct: number;
}

/** The channels that say how many contacts they have, the largest first. */
export function channelShares({ strategy }: ReportContext): readonly ChannelShare[] {
  const told = strategy.channels.flatMap(({ id, volumePerYear }) =>
    volumePerYear !== null && volumePerYear > 0 ? [{ id, volume: volumePerYear }] : [],
  );
  const total = told.reduce((sum, { volume }) => sum + volume, 0);
  return told
    .map(({ id, volume }) => ({ id, volume, sharePct: (volume / total) * 100 }))
    .sort((a, b) => b.volume - a.volume);
}

/** How the contacts are spread over the channels; nothing while fewer than two say how many they have. */
export function channelPictures(context: ReportContext): Picture[] {
  const { language } = context;
  const shares = channelShares(context);
  const [largest] = shares;
  if (!largest || shares.length < 2) return [];
  const share = (pct: number) => formatPercent(Math.round(pct * 10) / 10, language);
  const total = shares.reduce((sum, { volume }) => sum + volume, 0);
  return barPictures(context, {
    id: 'picture-channels',
    caption: words.channels,
    alt: phrase(context, words.channelsAlt, {
      total,
      count: shares.length,
      name: titleRuns(context, largest.id),
      share: share(largest.sharePct),
    }),
    bars: shares.map(({ id, volume, sharePct }) => ({
      name: titleRuns(context, id),
      values: [volume],
      text: plainText(
        phrase(context, words.channelText, {
          share: share(sharePct),
          volume: formatNumber(volume, language),
        }),
      ),
    })),
    paints: ['brand'],
    series: {
      kind: 'share',
      format: 'percent',
      categories: shares.map(({ id }) => plainText(titleRuns(context, id))),
      values: [
        {
          name: word(context, words.share),
          values: shares.map(({ sharePct }) => Math.round(sharePct * 10) / 10),
        },
      ],
    },
  });
}

/** The budget by kind of cost, the largest first; nothing while fewer than two kinds have an amount. */
export function budgetPictures(context: ReportContext): Picture[] {
  const { language, strategy } = context;
  const amounts = new Map<string, number>();
  for (const { kind, amountEur } of strategy.budgetLines) {
    const name = kind === null ? word(context, words.noKind) : budgetKind.labels[kind][language];
    if (amountEur !== null && amountEur > 0) amounts.set(name, (amounts.get(name) ?? 0) + amountEur);
  }
  const kinds = [...amounts].map(([name, amount]) => ({ name, amount })).sort((a, b) => b.amount - a.amount);
  const [largest] = kinds;
  if (!largest || kinds.length < 2) return [];
  const total = kinds.reduce((sum, { amount }) => sum + amount, 0);
  const money = (amount: number) => formatMoney(amount, language);
  return barPictures(context, {
    id: 'picture-budget',
    caption: words.budget,
    alt: phrase(context, words.budgetAlt, {
      total: money(total),
      name: largest.name,
      amount: money(largest.amount),
    }),
    bars: kinds.map(({ name, amount }) => ({
      name: [run(name, language)],
      values: [amount],
      text: plainText(
        phrase(context, words.budgetText, {
          amount: money(amount),
          share: formatPercent(Math.round((amount / total) * 1000) / 10, language),
        }),
      ),
    })),
    paints: ['brand'],
    series: {
      kind: 'bars',
      format: 'money',
      categories: kinds.map(({ name }) => name),
      values: [{ name: word(context, words.amount), values: kinds.map(({ amount }) => amount) }],
    },
  });
}

/** How many pitfalls of each severity are open and accepted. */
export function findingCounts({ findings }: ReportContext): readonly {
  readonly severity: Severity;
  readonly open: number;
  readonly accepted: number;
}[] {
  return severities.map((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    const open = all.filter(({ accepted }) => accepted === null).length;
    return { severity, open, accepted: all.length - open };
  });
}

/** The pitfalls by severity, open and accepted; nothing when there are none. */
export function findingPictures(context: ReportContext): Picture[] {
  const { findings, choices } = context;
  if (findings.length === 0 || !choices.openFindings) return [];
  const counts = findingCounts(context);
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const openPaint = { fill: 'brand', opacity: 1 } as const;
  const acceptedPaint = { fill: 'brand', opacity: 0.32 } as const;
  const mark =
    (paint: typeof openPaint | typeof acceptedPaint): LegendEntry['mark'] =>
    (x, y) => [{ kind: 'rect', x: x - 5, y: y - 5, width: 12, height: 10, ...paint }];
  return barPictures(context, {
    id: 'picture-findings',
    caption: words.findings,
    alt: phrase(context, words.findingsAlt, {
      counts: countRuns(
        context,
        severities.map((severity) => ({ severity, count: of(severity) })),
      ),
      open: counts.reduce((sum, { open }) => sum + open, 0),
      accepted: counts.reduce((sum, { accepted }) => sum + accepted, 0),
    }),
    bars: counts.map(({ severity, open, accepted }) => ({
      name: say(context, severityNames[severity]),
      values: [open, accepted],
      text: plainText(phrase(context, words.openAndAccepted, { open, accepted })),
    })),
    paints: [openPaint, acceptedPaint],
    legend: [
      { text: word(context, words.open), mark: mark(openPaint) },
      { text: word(context, words.accepted), mark: mark(acceptedPaint) },
    ],
    series: {
      kind: 'stacked-bars',
      format: 'number',
      categories: counts.map(({ severity }) => word(context, severityNames[severity])),
      values: [
        { name: word(context, words.open), values: counts.map(({ open }) => open) },
        { name: word(context, words.accepted), values: counts.map(({ accepted }) => accepted) },
      ],
    },
  });
}

interface BarPicture {
  readonly id: string;
  readonly caption: Bilingual;
  readonly alt: Runs;
  readonly bars: readonly Bar[];
  readonly paints: readonly (Paint | { readonly fill: Paint; readonly opacity: number })[];
  readonly legend?: readonly LegendEntry[];
  /** Of all bars; it stands with the first drawing. */
  readonly series: Series;
}

function barPictures(context: ReportContext, what: BarPicture): Picture[] {
  const drawings = barDrawings(what.bars, context.language, what.paints, what.legend);
  return drawings.map(({ drawing }, position) =>
    picture(position === 0 ? what.id : `${what.id}-${position + 1}`, {
      caption: say(context, what.caption),
      alt: plainText(what.alt),
      drawing,
      ...(position === 0 ? { series: what.series } : {}),
    }),
  );
}
