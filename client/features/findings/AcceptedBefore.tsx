import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Acceptance } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';

/** Tells that a finding was accepted once, and why that no longer counts. */
export function AcceptedBefore({ finding, acceptance }: { finding: Finding; acceptance: Acceptance }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const values = {
    by: acceptance.by || t('findings.someone'),
    reason: acceptance.reason || t('findings.noReason'),
    until: formatDate(acceptance.until, language),
  };
  const isExpired = acceptance.fingerprint === finding.fingerprint;
  return (
    <p className="finding__before">
      {isExpired ? t('findings.expired', values) : t('findings.acceptedBefore', values)}
    </p>
  );
}
