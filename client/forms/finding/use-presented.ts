import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { type PresentedFinding, presentFinding } from '#shared/pitfalls/present.ts';
import { type EvidenceGroup, evidenceGroups } from './evidence-groups.ts';
import { isSameJson } from './is-same-json.ts';

/** A finding in the language of the reader, with its evidence by card. */
export interface ShownFinding {
  readonly finding: PresentedFinding;
  readonly evidence: readonly EvidenceGroup[];
}

/** Puts a finding into words; renders again only when one of them changes, such as the name of a channel. */
export function usePresented(finding: Finding): ShownFinding {
  const [language] = useLanguage();
  const present = useCallback(
    (strategy: Parameters<typeof presentFinding>[1]): ShownFinding => {
      const presented = presentFinding(finding, strategy, language);
      return { finding: presented, evidence: evidenceGroups(presented, strategy, language) };
    },
    [finding, language],
  );
  return useStrategySelector(present, isSameJson);
}
