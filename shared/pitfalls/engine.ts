import type { CheckSettings, Profile } from '#shared/strategy/check-settings.ts';
import type { EntityName } from '#shared/strategy/entities.ts';
import { createReferenceResolver } from '#shared/strategy/references.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { verdictOn } from './acceptance.ts';
import { catalogue } from './catalogue.ts';
import { changedFields } from './changed-fields.ts';
import { type Facts, type Pitfall, severities } from './definition.ts';
import { type EvidenceReader, evidenceReader } from './evidence.ts';
import { factsOf } from './facts.ts';
import type { Evidence, Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { thresholdsOf } from './thresholds.ts';

export interface FindingsOptions {
  /** Which pitfalls are looked for; what the strategy says itself when left out. */
  readonly profile?: Profile | undefined;
  /** The day on which is looked, `YYYY-MM-DD`; without it an acceptance does not expire. */
  readonly today?: string | undefined;
}

/** Finds pitfalls in one snapshot after another. */
export interface FindingsEngine {
  /**
   * The findings of a strategy: what matters most first, then risk, warning and hint, then the order of the catalogue.
   * Never throws on a strategy that was read. A finding about which nothing changed comes back as the same object, and
   * so does the list when nothing in it changed.
   */
  findingsOf(strategy: Strategy, today?: string): readonly Finding[];
}

type Found = Omit<Finding, 'accepted' | 'acceptedBefore'>;

/** Makes an engine that runs a check again only when a field that it reads changed between two snapshots. */
export function createFindingsEngine(options: Omit<FindingsOptions, 'today'> = {}): FindingsEngine {
  const references = createReferenceResolver();
  let checked: { readonly strategy: Strategy; readonly pitfalls: readonly Pitfall[] } | null = null;
  let found: ReadonlyMap<string, Found> = new Map();
  let before: readonly Finding[] = [];

  const lookAgain = (strategy: Strategy): ReadonlyMap<string, Found> => {
    const isSameSetup = checked?.strategy.checks === strategy.checks;
    const pitfalls =
      checked && isSameSetup ? checked.pitfalls : pitfallsFor(strategy.checks, options.profile);
    const concerns =
      checked && isSameSetup
        ? concernedBy(changedFields(checked.strategy, strategy, everythingRead))
        : () => true;
    const facts = factsOf(strategy, thresholdsOf(strategy.checks));
    const evidence = evidenceReader(strategy);
    const next = new Map<string, Found>();
    for (const pitfall of pitfalls) {
      const known = found.get(pitfall.id);
      const finding = concerns(pitfall) ? lookFor(pitfall, facts, evidence, known) : known;
      if (finding) next.set(pitfall.id, finding);
    }
    checked = { strategy, pitfalls };
    return next;
  };

  return {
    findingsOf(raw, today) {
      const strategy = references.resolve(raw);
      if (strategy !== checked?.strategy) found = lookAgain(strategy);
      const findings = [...found.values()].map((finding): Finding => {
        const verdict = verdictOn(strategy.acceptances, finding.pitfall, finding.fingerprint, today);
        return unlessSame({ ...finding, ...verdict }, before);
      });
      const ordered = mostImportantFirst(findings);
      const isSame =
        ordered.length === before.length && ordered.every((one, position) => one === before[position]);
      if (!isSame) before = ordered;
      return before;
    },
  };
}

/** The findings of one strategy, in order. */
export function findingsOf(strategy: Strategy, options: FindingsOptions = {}): readonly Finding[] {
  return createFindingsEngine(options).findingsOf(strategy, options.today);
}

const ripenessReads: readonly string[] = ['meta.stage', 'themes.status', 'blocks.status'];

/** The fields whose change can change what a check finds; parts count as one field: `sourcing.contract`. */
const fieldsRead: ReadonlyMap<string, readonly string[]> = new Map(
  catalogue.map(({ id, reads, ripeOn }) => {
    const own = reads.map((path) => path.split('.', 2).join('.'));
    return [id, [...new Set([...own, ...(ripeOn.length > 0 ? ripenessReads : [])])]];
  }),
);

/** Every entity that some check reads. */
const everythingRead: ReadonlySet<EntityName> = new Set(
  [...fieldsRead.values()].flat().map((path) => path.slice(0, path.indexOf('.')) as EntityName),
);

function concernedBy(changed: ReadonlySet<string>): (pitfall: Pitfall) => boolean {
  return ({ id }) => changed.size > 0 && (fieldsRead.get(id) ?? []).some((path) => changed.has(path));
}

/** The pitfalls that are looked for in a strategy with these settings, in the order of the catalogue. */
export function pitfallsFor(
  { profile, switchedOff }: CheckSettings,
  asked: Profile | undefined,
): readonly Pitfall[] {
  const isWanted = ({ id, set }: Pitfall) =>
    !Object.hasOwn(switchedOff, id) && (set !== 'reserve' || (asked ?? profile) === 'all');
  return catalogue.filter(isWanted);
}

/** A stable sort: what weighs the same stays in the order of the catalogue. */
function mostImportantFirst(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ severity, top }: Finding) => severities.indexOf(severity) - (top ? severities.length : 0);
  return [...findings].sort((a, b) => weight(a) - weight(b));
}

/** Looks for one pitfall. What it found before comes back as the same object when nothing in it changed. */
function lookFor(
  pitfall: Pitfall,
  facts: Facts,
  reader: EvidenceReader,
  known: Found | undefined,
): Found | undefined {
  if (pitfall.kind === 'gap' && !pitfall.ripeOn.some((id) => facts.ripe(id))) return undefined;
  const hit = pitfall.check(facts);
  if (!hit || hit.items.length === 0) return undefined;
  const severity = hit.severity ?? pitfall.severity;
  const items = [...new Set(hit.items)];
  const evidence = reader.at(new Set(hit.evidence));
  if (
    known &&
    known.severity === severity &&
    isSameList(known.items, items) &&
    isSameEvidence(known.evidence, evidence)
  )
    return known;
  const { id, kind, top } = pitfall;
  return { pitfall: id, severity, kind, top, items, evidence, fingerprint: fingerprintOf(evidence) };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, position) => id === b[position]);
}

function isSameEvidence(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return (
    a.length === b.length &&
    a.every((fact, position) => fact.path === b[position]?.path && isSameValue(fact.value, b[position].value))
  );
}

/** Whether two values are one: identical, or JSON that reads the same. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

function unlessSame(finding: Finding, before: readonly Finding[]): Finding {
  const known = before.find((one) => one.pitfall === finding.pitfall);
  const isSame =
    known !== undefined &&
    known.evidence === finding.evidence &&
    known.items === finding.items &&
    known.severity === finding.severity &&
    known.accepted === finding.accepted &&
    known.acceptedBefore === finding.acceptedBefore;
  return isSame ? known : finding;
}
