import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { readStrategyJson, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import type { Facts, Pitfall, Severity } from './definition.ts';
import { findingsOf } from './engine.ts';
import { factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { withChanges } from './fix.ts';
import { proposeFix } from './propose-fix.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** Part of a strategy, laid over an empty one. */
export type Patch = Readonly<Record<string, unknown>>;

/** A patch on which a pitfall fires, what it then points at, and its severity where that is not the one of its card. */
export interface FiringCase {
  readonly patch: Patch;
  readonly items: readonly string[];
  readonly severity?: Severity;
}

/** What a pitfall is tried on; the names say what the case is about. */
export interface PitfallCases {
  /** Patches on which it must fire, with exactly what it then points at. */
  readonly fires: Readonly<Record<string, FiringCase>>;
  /** Patches on which it must stay quiet. */
  readonly staysQuiet: Readonly<Record<string, Patch>>;
}

/**
 * Registers the tests of one pitfall with the given test function. Besides the cases it holds every pitfall to the
 * promises of its kind: quiet on an empty strategy, evidence that exists, and no field read that it does not declare.
 */
export function pitfallTester(
  test: (name: string, run: () => void) => void,
  pitfall: Pitfall,
  { fires, staysQuiet }: PitfallCases,
): void {
  for (const [name, { patch, items, severity }] of Object.entries(fires)) {
    test(`${pitfall.id} fires: ${name}`, () => {
      const finding = findingIn(pitfall, patch);
      if (!finding) throw new Error('It stayed quiet.');
      mustBe(finding.items, items, 'points at');
      mustBe([finding.severity], [severity ?? pitfall.severity], 'is a');
      if (finding.evidence.length === 0) throw new Error('It gave no evidence.');
      mustBe(undeclaredEvidence(pitfall, finding), [], 'gives evidence beyond its declaration');
      mustBe(undeclaredReads(pitfall, patch), [], 'reads beyond its declaration');
    });
  }
  for (const [name, patch] of Object.entries(staysQuiet)) {
    test(`${pitfall.id} stays quiet: ${name}`, () => {
      mustBe(findingIn(pitfall, patch)?.items ?? [], [], 'points at');
      mustBe(undeclaredReads(pitfall, patch), [], 'reads beyond its declaration');
    });
  }
  if (pitfall.fix) {
    test(`${pitfall.id} can be mended in one step`, () => {
      const patches = Object.values(fires).map(({ patch }) => patch);
      const steps = patches.map((patch) => fixed(pitfall, strategyFromPatch(patch)));
      if (steps.every((step) => step === null)) throw new Error('Its fix never has anything to propose.');
      for (const [position, step] of steps.entries()) {
        if (step === null) continue;
        if (pitfall.fix?.kind === 'ask') {
          if (fixed(pitfall, step)) throw new Error(`It asks the same again (case ${position + 1}).`);
          continue;
        }
        const left = findingOf(pitfall, step)?.items ?? [];
        mustBe(left, [], `after its fix (case ${position + 1}) still points at`);
      }
    });
  }
  test(`${pitfall.id} stays quiet on an empty strategy that is being explored or shaped`, () => {
    mustBe(findingIn(pitfall, {})?.items ?? [], [], 'points at');
    mustBe(findingIn(pitfall, { meta: { stage: 'shape' } })?.items ?? [], [], 'points at');
  });
}

function findingIn(pitfall: Pitfall, patch: Patch): Finding | undefined {
  return findingOf(pitfall, strategyFromPatch(patch));
}

function findingOf(pitfall: Pitfall, strategy: Strategy): Finding | undefined {
  const findings = findingsOf(strategy, { profile: 'all' });
  return findings.find((finding) => finding.pitfall === pitfall.id);
}

/** The strategy after the fix of a pitfall, read anew as from a file; `null` where the fix proposes nothing. */
function fixed(pitfall: Pitfall, strategy: Strategy): Strategy | null {
  const finding = findingOf(pitfall, strategy);
  const changes = finding && proposeFix(finding, strategy);
  if (!changes) return null;
  const read = readStrategyJson(JSON.parse(JSON.stringify(toStrategyFile(withChanges(strategy, changes)))));
  if (!read.ok) throw new Error(`Its fix makes a strategy that cannot be read: ${read.problem.code}.`);
  if (read.warnings.length > 0) throw new Error('Its fix fills in a value that does not fit.');
  return read.strategy;
}

function mustBe(found: readonly string[], expected: readonly string[], what: string): void {
  if (found.join() === expected.join()) return;
  throw new Error(`It ${what} [${found.join(', ')}], not [${expected.join(', ')}].`);
}

/** Facts that it shows without declaring to read them: these would grow stale on the panel. */
function undeclaredEvidence({ reads, ripeOn }: Pitfall, { evidence }: Finding): readonly string[] {
  const declared = [...reads, ...(ripeOn.length > 0 ? ['meta.stage', 'themes.status', 'blocks.status'] : [])];
  return evidence
    .map(({ path }) => path.split('.'))
    .map(([entity = '', ...rest]) =>
      (isEntityName(entity) && isListEntity(entity) ? [entity, ...rest.slice(1)] : [entity, ...rest]).join(
        '.',
      ),
    )
    .filter((path) => !declared.some((read) => read === path || read.startsWith(`${path}.`)));
}

/** Runs the check on a strategy that takes down what is looked at. */
function undeclaredReads(pitfall: Pitfall, patch: Patch): readonly string[] {
  const strategy = strategyFromPatch(patch);
  const seen = new Set<string>();
  const facts: Facts = {
    thresholds: watchedFields(defaultThresholds, 'threshold', seen) as Thresholds,
    strategy: watched(strategy, seen),
    ripe: (id) => {
      if (!pitfall.ripeOn.includes(id)) seen.add(`ripe on ${id}`);
      return factsOf(strategy, defaultThresholds).ripe(id);
    },
  };
  pitfall.check(facts);
  const thresholds = (pitfall.thresholds ?? []).map((name) => `threshold.${name}`);
  const declared: readonly string[] = [...pitfall.reads, ...thresholds];
  return [...seen].filter((path) => !declared.includes(path));
}

function watched(strategy: Strategy, seen: Set<string>): Strategy {
  const entities = Object.entries(strategy).map(([entity, value]) => {
    const answers = Array.isArray(value)
      ? value.map((item) => watchedFields(item, entity, seen))
      : watchedFields(value, entity, seen);
    return [entity, answers];
  });
  return Object.fromEntries(entities);
}

function watchedFields(value: object, path: string, seen: Set<string>): object {
  return new Proxy(value, {
    get(target, field) {
      const found: unknown = Reflect.get(target, field);
      if (typeof field !== 'string' || field === 'id') return found;
      if (isPlainObject(found)) return watchedFields(found, `${path}.${field}`, seen);
      seen.add(`${path}.${field}`);
      return found;
    },
  });
}
