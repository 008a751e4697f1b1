import { useMemo } from 'react';
import { useFindings, useWorkshop } from '#client/sync/hooks.ts';
import { pathOf, type Target } from '#shared/board/board.ts';
import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';
import { type PresentedEvidence, type PresentedFinding, presentFinding } from '#shared/pitfalls/present.ts';
import type { Language } from '#shared/text/language.ts';

/** An open finding as a field shows it: what it is, and the facts on other cards that it clashes with. */
export interface FieldNotice {
  readonly finding: PresentedFinding;
  readonly isConflict: boolean;
  readonly elsewhere: readonly PresentedEvidence[];
}

/**
 * Whether a finding is told at this field: it rests on several fields of a card as a rule, and one box says enough.
 * The last of them is where the reader has seen the others.
 */
function isToldAt(finding: Finding, item: string, field: string): boolean {
  const onCard = finding.evidence.filter(({ path }) => path.startsWith(`${item}.`));
  return onCard.at(-1)?.path === field;
}

/** The open findings that are told at a field. */
export function useFieldNotices(target: Target, field: string, language: Language): readonly FieldNotice[] {
  const findings = useFindings();
  const { store } = useWorkshop();
  const item = pathOf(target);
  const path = pathOf(target, field);
  return useMemo(
    () =>
      findings
        .filter((finding) => isOpenFinding(finding) && isToldAt(finding, item, path))
        .map((finding) => {
          const presented = presentFinding(finding, store.strategy(), language);
          return {
            finding: presented,
            isConflict: finding.kind === 'conflict',
            elsewhere: presented.evidence.filter((fact) => !fact.path.startsWith(`${item}.`)),
          };
        }),
    [findings, item, path, language, store],
  );
}
