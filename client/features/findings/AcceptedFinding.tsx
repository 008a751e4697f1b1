import { CircleCheck } from 'lucide-react';
import { memo } from 'react';
import { EvidenceBox } from '#client/forms/finding/EvidenceBox.tsx';
import { useAcceptedBy } from '#client/forms/finding/use-accepted-by.ts';
import { usePresented } from '#client/forms/finding/use-presented.ts';
import { useUndoToast } from '#client/forms/use-undo-toast.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useCanEdit } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { withdrawAcceptance } from '#shared/board/link-operations.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { acceptanceReason } from '#shared/strategy/enums/agreement.ts';
import type { Acceptance } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';

interface AcceptedFindingProps {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A finding that the group chose to live with: why, who said so, and a way back. */
export const AcceptedFinding = memo(function AcceptedFinding({ finding, acceptance }: AcceptedFindingProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { finding: shown, evidence } = usePresented(finding);
  const canEdit = useCanEdit();
  const withdraw = useWithdraw(finding);
  const by = useAcceptedBy(acceptance);
  const { reasonClass, reason, at, until } = acceptance;
  return (
    <article className="finding finding--accepted" aria-label={shown.title}>
      <header className="finding__header">
        <CircleCheck className="finding__check" size={18} strokeWidth={1.75} aria-hidden="true" />
        <h3>{shown.title}</h3>
      </header>
      {reasonClass && <p className="finding__class">{acceptanceReason.labels[reasonClass][language]}</p>}
      <blockquote className="finding__reason">{reason || t('findings.noReason')}</blockquote>
      <p className="finding__source">
        {at ? t('findings.acceptedBy', { by, date: formatDate(at, language) }) : by}
      </p>
      {until && (
        <p className="finding__source">
          {t('findings.acceptedUntil', { until: formatDate(until, language) })}
        </p>
      )}
      <details className="finding__twin">
        <summary>{t('findings.evidence')}</summary>
        <p>{shown.explanation}</p>
        <EvidenceBox groups={evidence} />
      </details>
      {canEdit && (
        <div className="finding__buttons">
          <Button
            size="small"
            aria-label={t('findings.withdrawNamed', { title: shown.title })}
            onClick={() => withdraw(shown.title)}
          >
            {t('findings.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
});

function useWithdraw(finding: Finding): (title: string) => void {
  const t = useTexts();
  const board = useBoardWriter();
  const tell = useUndoToast();
  return (title) => {
    if (withdrawAcceptance(board, finding, dayInAmsterdam(new Date())).ok)
      tell(t('findings.withdrawn', { title }));
    else showToast(t('findings.refused'), { tone: 'problem' });
  };
}
