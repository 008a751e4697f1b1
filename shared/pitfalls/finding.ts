import type { Acceptance } from '#shared/strategy/strategy.ts';
import type { PitfallKind, Severity } from './definition.ts';

/** A fact behind a finding: a field and the value it held; `null` when nothing was filled in. */
export interface Evidence {
  readonly path: string;
  readonly value: unknown;
}

/** A pitfall that a strategy is in, and what the group said about it. */
export interface Finding {
  /** Id of the pitfall; a strategy has at most one finding of each. */
  readonly pitfall: string;
  readonly severity: Severity;
  readonly kind: PitfallKind;
  /** One of the twelve that matter most. */
  readonly top: boolean;
  /** What it points at: ids of items, themes and blocks, or names of single entities and lists. Never empty. */
  readonly items: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What an acceptance of this finding must carry. */
  readonly fingerprint: string;
  /** The acceptance that holds for these very facts; `null` while the finding is open. */
  readonly accepted: Acceptance | null;
  /** An earlier acceptance that no longer holds, because the facts changed or its time is over. */
  readonly acceptedBefore: Acceptance | null;
}

/** Whether the group still has to fix or accept a finding. */
export function isOpenFinding(finding: Finding): boolean {
  return finding.accepted === null;
}
