import { keep, readKept } from './device-storage.ts';

/** So many workshops are remembered, the latest first. */
const mostWorkshops = 30;

interface Seen {
  readonly workshop: string;
  readonly pitfalls: readonly string[];
}

/** The pitfalls that were on the list when this device last looked at the findings of a workshop. */
export function seenFindings(workshop: string): readonly string[] {
  return kept().find((seen) => seen.workshop === workshop)?.pitfalls ?? [];
}

/** Remembers what was on the list. */
export function rememberSeenFindings(workshop: string, pitfalls: readonly string[]): void {
  const others = kept().filter((seen) => seen.workshop !== workshop);
  keep('kcc.findings', [{ workshop, pitfalls }, ...others].slice(0, mostWorkshops));
}

function kept(): readonly Seen[] {
  const stored = readKept('kcc.findings');
  return Array.isArray(stored) ? stored.filter(isSeen) : [];
}

function isSeen(entry: unknown): entry is Seen {
  const seen = entry as Partial<Seen> | null;
  return (
    typeof seen?.workshop === 'string' &&
    Array.isArray(seen.pitfalls) &&
    seen.pitfalls.every((pitfall) => typeof pitfall === 'string')
  );
}
