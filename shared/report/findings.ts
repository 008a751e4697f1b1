import type { PresentedFinding } from '#shared/pitfalls/present.ts';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { type FieldKind, fieldMeta } from '#shared/strategy/field.ts';
import { parsePath, valueAt } from '#shared/strategy/paths.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import { formatDate, formatMonth } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { counted, phrase, type ReportContext, say, word } from './context.ts';
import { ownText } from './free-text.ts';
import { paragraph } from './make.ts';
import { run } from './runs.ts';
import type { Block, Callout, Runs, Severity } from './tree.ts';
import { departmentRuns, joined, saidAt, titleRuns, valueRuns } from './values.ts';

/** A finding with its texts in the language of the document. */
export type ReportFinding = PresentedFinding;

const labels = {
  open: {
    risk: { nl: 'Open risico', en: 'Open risk' },
    warning: { nl: 'Open waarschuwing', en: 'Open warning' },
    hint: { nl: 'Open aandachtspunt', en: 'Open point of attention' },
  },
  accepted: {
    risk: { nl: 'Geaccepteerd risico', en: 'Accepted risk' },
    warning: { nl: 'Geaccepteerde waarschuwing', en: 'Accepted warning' },
    hint: { nl: 'Geaccepteerd aandachtspunt', en: 'Accepted point of attention' },
  },
} as const satisfies Record<string, Record<Severity, Bilingual>>;

const words = {
  evidence: { nl: 'Waar dit uit blijkt: {evidence}.', en: 'What shows this: {evidence}.' },
  advice: { nl: 'Advies: {advice}', en: 'Advice: {advice}' },
  source: { nl: 'Bron: {source}', en: 'Source: {source}' },
  onCard: { nl: '{card} ({facts})', en: '{card} ({facts})' },
  fact: { nl: '{label}: {value}', en: '{label}: {value}' },
  including: { nl: '{count}, waaronder {names}', en: '{count}, among them {names}' },
  acceptedBy: {
    nl: 'Geaccepteerd door {by} op {date}. {kind}',
    en: 'Accepted by {by} on {date}. {kind}',
  },
  reason: { nl: 'Reden: {reason}', en: 'Reason: {reason}' },
  until: { nl: 'Geldt tot {until}.', en: 'Valid until {until}.' },
  someone: { nl: 'een deelnemer', en: 'a participant' },
  none: { nl: 'geen', en: 'none' },
  otherPoints: {
    nl: 'Ook nog open, zie hoofdstuk 7: {titles}.',
    en: 'Also still open, see chapter 7: {titles}.',
  },
  otherPointsHere: { nl: 'Ook nog open: {titles}.', en: 'Also still open: {titles}.' },
} as const satisfies Record<string, Bilingual>;

/** The section of the document where a card is written about. */
const sectionByEntity: Readonly<Record<string, string>> = {
  meta: 'starting-point',
  profile: 'starting-point',
  orgGoals: 'starting-point',
  ambition: 'starting-point',
  visionStatements: 'vision',
  goals: 'goals',
  kpis: 'goals',
  channelVision: 'service-and-channels',
  knowledge: 'knowledge-ownership',
  dataUse: 'data-use',
  customerTypes: 'customer-types',
  contactReasons: 'journeys',
  businessRules: 'business-rules',
  channels: 'service-setup',
  callFlows: 'call-flows',
  planning: 'forecasting',
  peaks: 'forecasting',
  sourcing: 'flexibility',
  people: 'staffing',
  feedbackSources: 'improvement',
  risks: 'risk',
  modelWeaknesses: 'risk',
  systems: 'knowledge-management',
  budgetLines: 'budget',
  initiatives: 'roadmap',
  departments: 'sign-off',
  participants: 'sign-off',
  consents: 'sign-off',
};

function sectionOf(context: ReportContext, finding: ReportFinding): string | undefined {
  const [item] = finding.items;
  if (item === undefined) return undefined;
  const entity = entityOfItem(context.strategy, item);
  if (entity === 'themes' || entity === 'blocks') return item;
  return sectionByEntity[entity ?? item];
}

/** The open pitfalls about a section: each risk in full, the others by title in one line. */
export function calloutsAbout(context: ReportContext, section: string): Block[] {
  const open = context.findings.filter(
    (finding) => finding.accepted === null && sectionOf(context, finding) === section,
  );
  const titles = open
    .filter((finding) => finding.severity !== 'risk')
    .map((finding) => [run(finding.title, context.language)]);
  const otherPoints = context.choices.chapters.has('pitfalls') ? words.otherPoints : words.otherPointsHere;
  return [
    ...open
      .filter((finding) => finding.severity === 'risk')
      .map((finding) => callout(context, finding, [[run(finding.explanation, context.language)]])),
    ...(titles.length > 0
      ? paragraph(phrase(context, otherPoints, { titles: joined(context, titles) }), 'open')
      : []),
  ];
}

/** A pitfall with all there is to say about it: why, what shows it, what to do, who accepted it and why. */
export function wholeCallout(context: ReportContext, finding: ReportFinding): Callout {
  const { language } = context;
  const evidence = evidenceByCard(context, finding);
  return callout(context, finding, [
    [run(finding.explanation, language)],
    ...(evidence.length > 0
      ? [phrase(context, words.evidence, { evidence: joinedBy('; ', context, evidence) })]
      : []),
    ...(finding.accepted ? acceptanceRuns(context, finding) : []),
    ...(finding.accepted || finding.advice === ''
      ? []
      : [phrase(context, words.advice, { advice: [run(finding.advice, language)] })]),
    ...(finding.source === ''
      ? []
      : [
          phrase(context, words.source, { source: [run(finding.source, language)] }).map((one) => ({
            ...one,
            tone: 'quiet' as const,
          })),
        ]),
  ]);
}

function callout(context: ReportContext, finding: ReportFinding, body: readonly Runs[]): Callout {
  const state = finding.accepted ? 'accepted' : 'open';
  return {
    type: 'callout',
    severity: finding.severity,
    state,
    label: word(context, labels[state][finding.severity]),
    title: [run(finding.title, context.language)],
    body,
    item: finding.items.find((item) => isCard(context, item)) ?? null,
  };
}

function acceptanceRuns(context: ReportContext, { pitfall, fingerprint }: ReportFinding): readonly Runs[] {
  const accepted = context.strategy.acceptances.findLast(
    (one) => one.pitfall === pitfall && one.fingerprint === fingerprint,
  );
  if (!accepted) return [];
  const { id } = accepted;
  const by = [
    ownText(context, `acceptances.${id}.by`),
    departmentRuns(context, accepted.departmentId),
  ].filter((runs) => runs.length > 0);
  const reason = ownText(context, `acceptances.${id}.reason`);
  const kind = valueRuns(context, `acceptances.${id}.reasonClass`);
  return [
    phrase(context, words.acceptedBy, {
      by: by.length > 0 ? joinedBy(', ', context, by) : say(context, words.someone),
      date: accepted.at === null ? '–' : formatDate(accepted.at, context.language),
      kind: kind.map((one) => ({ ...one, text: `${one.text}.` })),
    }),
    ...(reason.length > 0 ? [phrase(context, words.reason, { reason })] : []),
    ...(accepted.until.trim() === ''
      ? []
      : [phrase(context, words.until, { until: dayInWords(context, accepted.until.trim()) })]),
  ];
}

function dayInWords({ language }: ReportContext, until: string): string {
  if (/^\d{4}-\d{2}$/.test(until)) return formatMonth(until, language);
  return /^\d{4}-\d{2}-\d{2}/.test(until) ? formatDate(until, language) : until;
}

function joinedBy(separator: string, context: ReportContext, parts: readonly Runs[]): Runs {
  return parts.flatMap((part, position) =>
    position === 0 ? part : [run(separator, context.language), ...part],
  );
}

/** The facts behind a finding, card by card: "Chatbot (Status: Gepland; Waarom we het hebben: Kostenbesparing)". */
function evidenceByCard(context: ReportContext, { evidence }: ReportFinding): readonly Runs[] {
  const cards = new Map<string, { readonly card: Runs; readonly facts: Runs[] }>();
  for (const fact of evidence) {
    const target = parsePath(fact.path);
    const key = target?.id ?? target?.entity ?? fact.card;
    const card = cards.get(key) ?? { card: titleOfCard(context, target?.id ?? null, fact.card), facts: [] };
    cards.set(key, card);
    if (target?.field === '') continue;
    const now = JSON.stringify(valueAt(context.strategy, fact.path)) === JSON.stringify(fact.value);
    const own = now ? factRuns(context, fact.path) : [];
    const value = own.length > 0 ? own : [run(fact.text, context.language)];
    card.facts.push(phrase(context, words.fact, { label: [run(fact.label, context.language)], value }));
  }
  return [...cards.values()].map(({ card, facts }) =>
    facts.length === 0
      ? card
      : phrase(context, words.onCard, { card, facts: joinedBy('; ', context, facts) }),
  );
}

/** So many names show what is meant; a pitfall is no place for all of them. */
const namesShown = 2;

/** What a field holds: of a long row of cards how many there are, and the first of them. */
function factRuns(context: ReportContext, path: string): Runs {
  const value = valueAt(context.strategy, path);
  const isLong = Array.isArray(value) && value.length > namesShown + 1;
  if (!isLong || fieldKindAt(path) !== 'references') return valueRuns(context, path);
  const names = joined(
    context,
    value.slice(0, namesShown).map((id) => titleRuns(context, String(id))),
  );
  return saidAt(path, phrase(context, words.including, { count: value.length, names }));
}

function fieldKindAt(path: string): FieldKind | undefined {
  const schema = parsePath(path)?.schema;
  return schema ? fieldMeta(schema).kind : undefined;
}

function titleOfCard(context: ReportContext, id: string | null, title: string): Runs {
  const own = id === null ? [] : titleRuns(context, id);
  return own.length > 0 ? own : [run(title, context.language)];
}

const countForms = {
  risk: {
    one: { nl: '{count} risico', en: '{count} risk' },
    other: { nl: "{count} risico's", en: '{count} risks' },
  },
  warning: {
    one: { nl: '{count} waarschuwing', en: '{count} warning' },
    other: { nl: '{count} waarschuwingen', en: '{count} warnings' },
  },
  hint: {
    one: { nl: '{count} aandachtspunt', en: '{count} point of attention' },
    other: { nl: '{count} aandachtspunten', en: '{count} points of attention' },
  },
} as const;

/** The open pitfalls in numbers: "2 risico's en 1 waarschuwing"; "geen" when there are none. */
export function openCountRuns(context: ReportContext): Runs {
  const { open } = countFindings(context);
  const severities = ['risk', 'warning', 'hint'] as const;
  return countRuns(
    context,
    severities.map((severity) => ({ severity, count: open[severity] })),
  );
}

/** Numbers of pitfalls in words, those of which there are none left out: "2 risico's en 1 waarschuwing", "geen". */
export function countRuns(
  context: ReportContext,
  counts: readonly { readonly severity: Severity; readonly count: number }[],
): Runs {
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(context, count, countForms[severity]));
  return parts.length > 0 ? joined(context, parts) : say(context, words.none);
}

/** Whether an id names a card that can be opened: a list as a whole has none. */
function isCard({ strategy }: ReportContext, item: string): boolean {
  return entityOfItem(strategy, item) !== undefined || (isEntityName(item) && !isListEntity(item));
}

/** How many pitfalls of each state and severity there are. */
export function countFindings(context: ReportContext): {
  open: Record<Severity, number>;
  accepted: number;
} {
  const open = { risk: 0, warning: 0, hint: 0 };
  for (const finding of context.findings) if (!finding.accepted) open[finding.severity] += 1;
  return { open, accepted: context.findings.filter((finding) => finding.accepted).length };
}
