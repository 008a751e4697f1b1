import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import type { Facts, Pitfall } from './definition.ts';
import { findingsOf } from './engine.ts';
import { factsOf } from './facts.ts';
import { defaultThresholds } from './thresholds.ts';

/** Part of a strategy, laid over an empty one. */
export type Patch = Readonly<Record<string, unknown>>;

/** What a pitfall is tried on; the names say what the case is about. */
export interface PitfallCases {
  /** Patches on which it must fire, with exactly what it then points at. */
  readonly fires: Readonly<Record<string, { readonly patch: Patch; readonly items: readonly string[] }>>;
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
  for (const [name, { patch, items }] of Object.entries(fires)) {
    test(`${pitfall.id} fires: ${name}`, () => {
      const finding = findingIn(pitfall, patch);
      if (!finding) throw new Error('It stayed quiet.');
      mustBe(finding.items, items, 'points at');
      if (finding.evidence.length === 0) throw new Error('It gave no evidence.');
      mustBe(undeclaredReads(pitfall, patch), [], 'reads beyond its declaration');
    });
  }
  for (const [name, patch] of Object.entries(staysQuiet)) {
    test(`${pitfall.id} stays quiet: ${name}`, () => {
      mustBe(findingIn(pitfall, patch)?.items ?? [], [], 'points at');
      mustBe(undeclaredReads(pitfall, patch), [], 'reads beyond its declaration');
    });
  }
  test(`${pitfall.id} stays quiet on an empty strategy that is being explored or shaped`, () => {
    mustBe(findingIn(pitfall, {})?.items ?? [], [], 'points at');
    mustBe(findingIn(pitfall, { meta: { stage: 'shape' } })?.items ?? [], [], 'points at');
  });
}

function findingIn(pitfall: Pitfall, patch: Patch) {
  const findings = findingsOf(strategyFromPatch(patch), { profile: 'all' });
  return findings.find((finding) => finding.pitfall === pitfall.id);
}

function mustBe(found: readonly string[], expected: readonly string[], what: string): void {
  if (found.join() === expected.join()) return;
  throw new Error(`It ${what} [${found.join(', ')}], not [${expected.join(', ')}].`);
}

/** Runs the check on a strategy that takes down what is looked at. */
function undeclaredReads(pitfall: Pitfall, patch: Patch): readonly string[] {
  const strategy = strategyFromPatch(patch);
  const seen = new Set<string>();
  const facts: Facts = {
    ...factsOf(strategy, defaultThresholds),
    strategy: watched(strategy, seen),
    ripe: (id) => {
      if (!pitfall.ripeOn.includes(id)) seen.add(`ripe on ${id}`);
      return factsOf(strategy, defaultThresholds).ripe(id);
    },
  };
  pitfall.check(facts);
  const declared: readonly string[] = pitfall.reads;
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
