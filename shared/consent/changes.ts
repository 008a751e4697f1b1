import { type ChangedFact, changedFacts } from '#shared/pitfalls/changed-facts.ts';
import { fingerprintOf } from '#shared/pitfalls/fingerprint.ts';
import { contentOf } from '#shared/strategy/consents/content.ts';
import type { Consent, Strategy } from '#shared/strategy/strategy.ts';

/** SHA-256 of what a verdict on an item (`null`: the whole) would be about now. */
export function contentFingerprint(strategy: Strategy, item: string | null): string {
  return fingerprintOf(contentOf(strategy, item));
}

/** What became different since a department gave its verdict; nothing while the verdict holds. */
export function changesSince(strategy: Strategy, consent: Consent): readonly ChangedFact[] {
  return consent.lapsed ? changedFacts(consent.evidence, contentOf(strategy, consent.item)) : [];
}
