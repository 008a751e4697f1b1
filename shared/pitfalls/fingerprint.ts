import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Evidence } from './finding.ts';

/**
 * SHA-256, in hexadecimal, of the facts behind a finding: the same facts in any order give the same fingerprint,
 * another value gives another. An acceptance holds for the fingerprint that it was given on.
 */
export function fingerprintOf(evidence: readonly Evidence[]): string {
  const pairs = evidence
    .map(({ path, value }): [string, unknown] => [path, canonicalValue(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = digest(encodeUtf8(JSON.stringify(pairs)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Unanswered is one thing however it is stored, and a set has no order. */
function canonicalValue(value: unknown): unknown {
  if (isEmptyValue(value)) return null;
  return Array.isArray(value) ? [...value].sort() : value;
}
