import type { PresentedFinding } from '#shared/pitfalls/present.ts';
import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { acceptanceReason } from '#shared/strategy/enums/agreement.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type ReportContext, say, word } from '../context.ts';
import { ownText } from '../free-text.ts';
import { run } from '../runs.ts';
import type { Runs, Severity } from '../tree.ts';
import { departmentRuns, titleRuns } from '../values.ts';
import { type ColumnOf, cellAt, dayCell, fieldColumn, sheet, textCell } from './cells.ts';
import type { Sheet } from './tree.ts';

const words = {
  findings: { nl: 'Valkuilen', en: 'Pitfalls' },
  state: { nl: 'Stand', en: 'Status' },
  open: { nl: 'Open', en: 'Open' },
  accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
  severity: { nl: 'Ernst', en: 'Severity' },
  pitfall: { nl: 'Valkuil', en: 'Pitfall' },
  about: { nl: 'Gaat over', en: 'About' },
  why: { nl: 'Waarom dit een valkuil is', en: 'Why this is a pitfall' },
  facts: { nl: 'Waar dit uit blijkt', en: 'What shows this' },
  fact: { nl: '{card}, {label}: {value}', en: '{card}, {label}: {value}' },
  advice: { nl: 'Advies', en: 'Advice' },
  source: { nl: 'Bron', en: 'Source' },
  acceptedBy: { nl: 'Geaccepteerd door', en: 'Accepted by' },
  acceptedOn: { nl: 'Geaccepteerd op', en: 'Accepted on' },
  kind: { nl: 'Soort', en: 'Type' },
  reason: { nl: 'Reden', en: 'Reason' },
  until: { nl: 'Geldt tot', en: 'Valid until' },
  decisions: { nl: 'Besluiten', en: 'Decisions' },
  theme: { nl: 'Thema', en: 'Theme' },
  block: { nl: 'Bouwsteen', en: 'Building block' },
  loose: { nl: 'Besluitenlijst', en: 'Decision log' },
  decision: { nl: 'Besluit', en: 'Decision' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  date: { nl: 'Datum', en: 'Date' },
  signOff: { nl: 'Akkoord', en: 'Sign-off' },
  item: { nl: 'Onderdeel', en: 'Item' },
  whole: { nl: 'De strategie als geheel', en: 'The strategy as a whole' },
} as const satisfies Record<string, Bilingual>;

/** What one finding of a severity is called. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  risk: { nl: 'Risico', en: 'Risk' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  hint: { nl: 'Aandachtspunt', en: 'Point of attention' },
};

/** Pitfalls, open and accepted, with what shows them and what was said about them. */
export function findingsSheet(context: ReportContext): Sheet {
  const { language, strategy } = context;
  const text = (title: Bilingual, width: number, read: (finding: PresentedFinding) => Runs) => ({
    title: word(context, title),
    width,
    cell: (finding: PresentedFinding) => textCell(context, read(finding)),
  });
  const acceptanceOf = ({ pitfall, fingerprint, accepted }: PresentedFinding) =>
    accepted === null
      ? undefined
      : strategy.acceptances.findLast((one) => one.pitfall === pitfall && one.fingerprint === fingerprint);
  return sheet(context, words.findings, context.findings, [
    text(words.state, 14, ({ accepted }) => say(context, accepted ? words.accepted : words.open)),
    text(words.severity, 18, ({ severity }) => say(context, severityWords[severity])),
    text(words.pitfall, 40, ({ title }) => [run(title, language)]),
    text(words.about, 32, ({ items }) => onLines(items.map((item) => titleRuns(context, item)))),
    text(words.why, 56, ({ explanation }) => [run(explanation, language)]),
    text(words.facts, 56, (finding) => factRuns(context, finding)),
    text(words.advice, 48, ({ advice }) => [run(advice, language)]),
    text(words.acceptedBy, 24, ({ accepted }) => [run(accepted?.by ?? '', context.original)]),
    text(words.kind, 24, ({ accepted }) =>
      accepted?.reasonClass ? say(context, acceptanceReason.labels[accepted.reasonClass]) : [],
    ),
    text(words.reason, 40, (finding) => {
      const acceptance = acceptanceOf(finding);
      return acceptance ? ownText(context, `acceptances.${acceptance.id}.reason`) : [];
    }),
    {
      title: word(context, words.acceptedOn),
      width: 16,
      cell: ({ accepted }) => dayCell(accepted?.at ?? null),
    },
    {
      title: word(context, words.until),
      width: 16,
      cell: ({ accepted }) => untilCell(context, accepted?.until ?? ''),
    },
    text(words.source, 40, ({ source }) => [run(source, language)]),
  ]);
}

/** A day where it is one; people may also write it in words. */
function untilCell(context: ReportContext, until: string) {
  const day = until.trim();
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(day)) return dayCell(day.length === 7 ? `${day}-01` : day);
  return textCell(context, [run(day, context.original)]);
}

function onLines(parts: readonly Runs[]): Runs {
  return parts.flatMap((part, position) => {
    const [first, ...others] = part;
    return first && position > 0 ? [{ ...first, text: `\n${first.text}` }, ...others] : part;
  });
}

function factRuns(context: ReportContext, { evidence }: PresentedFinding): Runs {
  const lines = evidence.map(({ card, label, text }) => {
    const values: Readonly<Record<string, string>> = { card, label, value: text };
    return word(context, words.fact).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  });
  return [run(lines.join('\n'), context.language)];
}

interface Decided {
  readonly kind: Bilingual;
  readonly about: Runs;
  readonly text: Runs;
  readonly reason: Runs;
  readonly owner: string | null;
  readonly at: string | null;
}

/** Everything that was decided: per theme, per block, and in the decision log. */
export function decisionsSheet(context: ReportContext): Sheet {
  const { themes, blocks, decisions } = context.strategy;
  const scaffold = (
    entity: 'themes' | 'blocks',
    kind: Bilingual,
    rows: typeof themes | typeof blocks,
    titles: readonly { readonly id: string; readonly title: Bilingual }[],
  ): Decided[] =>
    rows.map(({ id, ownerDeptId }) => ({
      kind,
      about: say(context, titles.find((one) => one.id === id)?.title ?? { nl: id, en: id }),
      text: ownText(context, `${entity}.${id}.statement`),
      reason: ownText(context, `${entity}.${id}.reason`),
      owner: ownerDeptId,
      at: null,
    }));
  const all: readonly Decided[] = [
    ...scaffold('themes', words.theme, themes, themeScaffolds),
    ...scaffold('blocks', words.block, blocks, blockScaffolds),
    ...decisions.map((one) => ({
      kind: words.loose,
      about: one.item === null ? [] : titleRuns(context, one.item),
      text: ownText(context, `decisions.${one.id}.text`),
      reason: [],
      owner: one.ownerDeptId,
      at: one.at,
    })),
  ];
  const columns: ColumnOf<Decided>[] = [
    { title: word(context, words.kind), width: 18, cell: (one) => textCell(context, say(context, one.kind)) },
    { title: word(context, words.about), width: 36, cell: (one) => textCell(context, one.about) },
    { title: word(context, words.decision), width: 60, cell: (one) => textCell(context, one.text) },
    { title: word(context, words.reason), width: 52, cell: (one) => textCell(context, one.reason) },
    {
      title: word(context, words.owner),
      width: 20,
      cell: (one) => textCell(context, departmentRuns(context, one.owner)),
    },
    { title: word(context, words.date), width: 16, cell: (one) => dayCell(one.at) },
  ];
  return sheet(
    context,
    words.decisions,
    all.filter(({ text }) => text.length > 0),
    columns,
  );
}

/** What departments said about which item, and when. */
export function signOffSheet(context: ReportContext): Sheet {
  const given = context.strategy.consents.filter(({ verdict }) => verdict !== null);
  const field = (name: string, width: number) => fieldColumn(context, 'consents', name, width);
  return sheet<(typeof given)[number]>(context, words.signOff, given, [
    field('departmentId', 22),
    {
      title: word(context, words.item),
      width: 38,
      cell: ({ item }) =>
        textCell(context, item === null ? say(context, words.whole) : titleRuns(context, item)),
    },
    field('verdict', 26),
    field('note', 52),
    { title: word(context, words.date), width: 16, cell: ({ id }) => cellAt(context, `consents.${id}.at`) },
    field('by', 24),
    field('onBehalf', 16),
    field('lapsed', 14),
  ]);
}
