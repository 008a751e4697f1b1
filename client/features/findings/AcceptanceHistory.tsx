import { memo, useMemo } from 'react';
import { useAcceptedBy } from '#client/forms/finding/use-accepted-by.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Acceptance, Strategy } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import { acceptanceHistory } from './acceptance-history.ts';

const acceptancesOf = ({ acceptances }: Strategy) => acceptances;

/** What the group accepted once, folded away: the findings are gone, or something later was said about them. */
export function AcceptanceHistory({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts();
  const acceptances = useStrategySelector(acceptancesOf);
  const history = useMemo(() => acceptanceHistory(acceptances, findings), [acceptances, findings]);
  if (history.length === 0) return null;
  return (
    <details className="findings__folded">
      <summary>{t('findings.history', { count: history.length })}</summary>
      <ul className="findings__past">
        {history.map((acceptance) => (
          <PastAcceptance key={acceptance.id} acceptance={acceptance} />
        ))}
      </ul>
    </details>
  );
}

const PastAcceptance = memo(function PastAcceptance({ acceptance }: { acceptance: Acceptance }) {
  const t = useTexts();
  const [language] = useLanguage();
  const by = useAcceptedBy(acceptance);
  const { pitfall, reason, at } = acceptance;
  return (
    <li>
      <h3>{pitfallById(pitfall)?.text.title[language] ?? pitfall}</h3>
      <p className="finding__reason">{reason || t('findings.noReason')}</p>
      <p className="finding__source">
        {at ? t('findings.acceptedBy', { by, date: formatDate(at, language) }) : by}
      </p>
    </li>
  );
});
