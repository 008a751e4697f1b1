import type { Finding } from '#shared/pitfalls/finding.ts';
import type { FindingsSummary, PresentedFinding } from '#shared/pitfalls/present.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** A file that was read, with what was found in it. */
export interface CheckedFile {
  /** As it was named on the command line. */
  readonly file: string;
  /** What the file holds, without a byte order mark. */
  readonly text: string;
  readonly strategy: Strategy;
  readonly findings: readonly Finding[];
  /** The same findings in the language that was asked for, by pitfall, in the same order. */
  readonly presented: ReadonlyMap<string, PresentedFinding>;
  readonly summary: FindingsSummary;
}

/** Something about a file itself: it cannot be used, or a value in it was read as unanswered. */
export interface Notice {
  readonly file: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
  /** Path of the value, when it is about one. */
  readonly path?: string;
}
