import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useBoardWriter, useCanEdit, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { removeItems } from '#shared/board/operations.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { acceptanceReason } from '#shared/strategy/enums/agreement.ts';
import type { Acceptance } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import { EvidenceBox } from './EvidenceBox.tsx';
import { usePresented } from './use-presented.ts';

/** A finding that the group chose to live with: why, who said so, and a way back. */
export function AcceptedFinding({ finding, acceptance }: { finding: Finding; acceptance: Acceptance }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { finding: shown, evidence } = usePresented(finding);
  const canEdit = useCanEdit();
  const withdraw = useWithdraw(finding);
  const { reasonClass, reason, by, at, until } = acceptance;
  const who = by || t('findings.someone');
  return (
    <article className="finding finding--accepted" aria-label={shown.title}>
      <header className="finding__header">
        <CircleCheck className="finding__check" size={18} strokeWidth={1.75} aria-hidden="true" />
        <h3>{shown.title}</h3>
      </header>
      {reasonClass && <p className="finding__class">{acceptanceReason.labels[reasonClass][language]}</p>}
      <blockquote className="finding__reason">{reason || t('findings.noReason')}</blockquote>
      <p className="finding__source">
        {at ? t('findings.acceptedBy', { by: who, date: formatDate(at, language) }) : who}
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
            onClick={withdraw}
          >
            {t('findings.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Takes back every acceptance of these facts, so that no older one steps in. */
function useWithdraw(finding: Finding): () => void {
  const board = useBoardWriter();
  const { store } = useWorkshop();
  return () => {
    const { acceptances } = store.strategy();
    const given = acceptances.filter(
      ({ pitfall, fingerprint }) => pitfall === finding.pitfall && fingerprint === finding.fingerprint,
    );
    removeItems(
      board,
      given.map(({ id }) => ({ entity: 'acceptances', id })),
    );
  };
}
