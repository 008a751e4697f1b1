import type { Consent, Strategy } from '../strategy.ts';
import { type ContentSource, contentSources, type Fact, factsIn } from './content.ts';

/** Marks verdicts in one snapshot after another. */
export interface LapseMarker {
  /**
   * The strategy with every verdict that was given on other content than there is now marked as lapsed. One that does
   * not say what it was given on is left as it is. Objects that keep their mark come back identical.
   */
  mark(strategy: Strategy): Strategy;
}

interface Known {
  readonly sources: readonly ContentSource[];
  readonly key: string;
}

/** Makes a marker that looks again only at content of which an object changed. */
export function createLapseMarker(): LapseMarker {
  const known = new Map<string, Known>();

  const keyNow = (strategy: Strategy, item: string | null): string => {
    const sources = contentSources(strategy, item) ?? [];
    const before = known.get(item ?? '');
    if (before && isSameSources(before.sources, sources)) return before.key;
    const key = keyOf(factsIn(sources));
    known.set(item ?? '', { sources, key });
    return key;
  };

  return {
    mark(strategy) {
      if (!strategy.consents.some(({ fingerprint }) => fingerprint !== '')) return strategy;
      const keys = new Map<string | null, string>();
      const consents = strategy.consents.map((consent): Consent => {
        const { item, fingerprint, evidence } = consent;
        if (fingerprint === '') return consent;
        const key = keys.get(item) ?? keyNow(strategy, item);
        keys.set(item, key);
        const lapsed = key !== keyOfKept(evidence);
        return lapsed === consent.lapsed ? consent : { ...consent, lapsed };
      });
      const isSame = consents.every((consent, position) => consent === strategy.consents[position]);
      return isSame ? strategy : { ...strategy, consents };
    },
  };
}

function isSameSources(one: readonly ContentSource[], other: readonly ContentSource[]): boolean {
  return one.length === other.length && one.every(({ values }, at) => values === other[at]?.values);
}

const keptKeys = new WeakMap<readonly Fact[], string>();

/** What was kept with a verdict never changes: its key is worked out once. */
function keyOfKept(facts: readonly Fact[]): string {
  const known = keptKeys.get(facts);
  if (known !== undefined) return known;
  const key = keyOf(facts);
  keptKeys.set(facts, key);
  return key;
}

/** The same facts in any order give the same key; a set has no order. */
function keyOf(facts: readonly Fact[]): string {
  const pairs = facts.map(({ path, value }): [string, unknown] => [
    path,
    Array.isArray(value) ? [...value].sort() : value,
  ]);
  return JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
