import type { EntityName } from '#shared/strategy/entities.ts';
import { valueAt } from '#shared/strategy/paths.ts';
import { createReferenceResolver } from '#shared/strategy/references.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { verdictOn } from './acceptance.ts';
import { catalogue } from './catalogue.ts';
import { type Pitfall, severities } from './definition.ts';
import { factsOf } from './facts.ts';
import type { Evidence, Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** Which pitfalls are looked for: the core with the public standards, or the reserve as well. */
export type Profile = 'core' | 'all';

export interface FindingsOptions {
  /** `core` when not said. */
  readonly profile?: Profile | undefined;
  /** Numbers that differ from the usual ones. */
  readonly thresholds?: Partial<Thresholds> | undefined;
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

/** What a check found the last time, and the facts that it looked at. */
interface Outcome {
  readonly facts: readonly unknown[];
  readonly hit: Omit<Finding, 'accepted' | 'acceptedBefore'> | null;
}

/** Makes an engine that runs a check again only when an entity that it reads changed between two snapshots. */
export function createFindingsEngine(options: Omit<FindingsOptions, 'today'> = {}): FindingsEngine {
  const pitfalls = inOrder(pitfallsIn(options.profile ?? 'core'));
  const thresholds: Thresholds = { ...defaultThresholds, ...options.thresholds };
  const references = createReferenceResolver();
  const outcomes = new Map<string, Outcome>();
  let before: readonly Finding[] = [];

  const outcomeOf = (pitfall: Pitfall, strategy: Strategy): Outcome => {
    const known = outcomes.get(pitfall.id);
    const facts = entitiesRead(pitfall).map((name) => strategy[name]);
    if (known?.facts.every((fact, position) => fact === facts[position])) return known;
    const outcome = { facts, hit: lookFor(pitfall, strategy, thresholds) };
    outcomes.set(pitfall.id, outcome);
    return outcome;
  };

  return {
    findingsOf(raw, today) {
      const strategy = references.resolve(raw);
      const findings: Finding[] = [];
      for (const pitfall of pitfalls) {
        const { hit } = outcomeOf(pitfall, strategy);
        if (!hit) continue;
        const verdict = verdictOn(strategy.acceptances, hit.pitfall, hit.fingerprint, today);
        findings.push(unlessSame({ ...hit, ...verdict }, before));
      }
      const isSame =
        findings.length === before.length && findings.every((one, position) => one === before[position]);
      if (!isSame) before = findings;
      return before;
    },
  };
}

/** The findings of one strategy, in order. */
export function findingsOf(strategy: Strategy, options: FindingsOptions = {}): readonly Finding[] {
  return createFindingsEngine(options).findingsOf(strategy, options.today);
}

/** The entities whose change can change what a check finds. */
export function entitiesRead(pitfall: Pitfall): readonly EntityName[] {
  const read = pitfall.reads.map((path) => path.slice(0, path.indexOf('.')) as EntityName);
  const ripeness: readonly EntityName[] = pitfall.ripeOn.length > 0 ? ['meta', 'themes', 'blocks'] : [];
  return [...new Set([...read, ...ripeness])];
}

function pitfallsIn(profile: Profile): readonly Pitfall[] {
  return profile === 'all' ? catalogue : catalogue.filter((pitfall) => pitfall.set !== 'reserve');
}

function inOrder(pitfalls: readonly Pitfall[]): readonly Pitfall[] {
  const bySeverity = (a: Pitfall, b: Pitfall) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return [...pitfalls].sort((a, b) => Number(b.top) - Number(a.top) || bySeverity(a, b));
}

function lookFor(pitfall: Pitfall, strategy: Strategy, thresholds: Thresholds): Outcome['hit'] {
  const facts = factsOf(strategy, thresholds);
  if (pitfall.kind === 'gap' && !pitfall.ripeOn.some((id) => facts.ripe(id))) return null;
  const hit = pitfall.check(facts);
  if (!hit || hit.items.length === 0) return null;
  const evidence = [...new Set(hit.evidence)].map((path): Evidence => {
    return { path, value: valueAt(strategy, path) ?? null };
  });
  return {
    pitfall: pitfall.id,
    severity: pitfall.severity,
    kind: pitfall.kind,
    top: pitfall.top,
    items: [...new Set(hit.items)],
    evidence,
    fingerprint: fingerprintOf(evidence),
  };
}

function unlessSame(finding: Finding, before: readonly Finding[]): Finding {
  const known = before.find((one) => one.pitfall === finding.pitfall);
  const isSame =
    known !== undefined &&
    known.fingerprint === finding.fingerprint &&
    known.accepted === finding.accepted &&
    known.acceptedBefore === finding.acceptedBefore &&
    known.items.join() === finding.items.join();
  return isSame ? known : finding;
}
