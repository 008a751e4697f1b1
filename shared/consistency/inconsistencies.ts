import type { EntityName } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { goalChain } from './goal-chain.ts';
import type { ConsistencyCheck, Inconsistency } from './inconsistency.ts';
import { kpiTarget } from './kpi-target.ts';
import { openingHours } from './opening-hours.ts';
import { roadmapOrder } from './roadmap.ts';
import { contactVolumes, customerShares } from './shares.ts';

/** Every check with the entities that it reads. */
const checks: readonly { readonly look: ConsistencyCheck; readonly reads: readonly EntityName[] }[] = [
  { look: goalChain, reads: ['goals', 'meta'] },
  { look: customerShares, reads: ['customerTypes'] },
  { look: contactVolumes, reads: ['profile', 'contactReasons', 'channels'] },
  { look: kpiTarget, reads: ['kpis'] },
  { look: openingHours, reads: ['channels'] },
  { look: roadmapOrder, reads: ['initiatives'] },
];

type Outcome = { readonly facts: readonly unknown[]; readonly found: readonly Inconsistency[] };

/** Follows a strategy from snapshot to snapshot; a check runs again only when an entity that it reads changed. */
export interface ConsistencyFollower {
  /** What contradicts at each field, by path. The same map as long as nothing that is checked changed. */
  byPath(strategy: Strategy): ReadonlyMap<string, readonly Inconsistency[]>;
}

/** Makes a follower that remembers the last snapshot. */
export function createConsistencyFollower(): ConsistencyFollower {
  let outcomes: readonly Outcome[] = [];
  let byPath: ReadonlyMap<string, readonly Inconsistency[]> = new Map();
  return {
    byPath(strategy) {
      const next = checks.map(({ look, reads }, position): Outcome => {
        const facts = reads.map((name) => strategy[name]);
        const known = outcomes[position];
        if (known?.facts.every((fact, index) => fact === facts[index])) return known;
        return { facts, found: look(strategy) };
      });
      const isSame = next.every((outcome, position) => outcome === outcomes[position]);
      outcomes = next;
      if (!isSame) byPath = grouped(next.flatMap(({ found }) => found));
      return byPath;
    },
  };
}

/** All contradictions in a strategy, in the order of the checks and of the file. */
export function inconsistenciesIn(strategy: Strategy): readonly Inconsistency[] {
  return checks.flatMap(({ look }) => look(strategy));
}

function grouped(found: readonly Inconsistency[]): ReadonlyMap<string, readonly Inconsistency[]> {
  const byPath = new Map<string, Inconsistency[]>();
  for (const one of found) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  return byPath;
}
