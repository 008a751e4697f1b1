import { useMemo } from 'react';
import { FindingDisclosures } from '#client/forms/finding/FindingDisclosures.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useFindings } from '#client/sync/hooks.ts';
import { isOpenFinding } from '#shared/pitfalls/finding.ts';

/** The open findings that point at this card, one line each; opened they tell what they rest on and what to do. */
export function CardFindings({ itemId, cardId }: { itemId: string; cardId: string }) {
  const t = useTexts();
  const findings = useFindings();
  const about = useMemo(
    () =>
      findings.filter(
        (finding) =>
          isOpenFinding(finding) && (finding.items.includes(itemId) || finding.items.includes(cardId)),
      ),
    [findings, itemId, cardId],
  );
  return <FindingDisclosures findings={about} label={t('findings.here')} />;
}
