import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityIcon } from '#client/forms/FindingNotice.tsx';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useFindings, useWorkshop } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { highlightFinding, setPanel } from '#client/ui-state/ui-store.ts';
import { isOpenFinding } from '#shared/pitfalls/finding.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';

/** The open findings that point at this card, one line each; the panel of findings tells the rest. */
export function CardFindings({ itemId, cardId }: { itemId: string; cardId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const findings = useFindings();
  const { store } = useWorkshop();
  const about = useMemo(
    () =>
      findings
        .filter(
          (finding) =>
            isOpenFinding(finding) && (finding.items.includes(itemId) || finding.items.includes(cardId)),
        )
        .map((finding) => presentFinding(finding, store.strategy(), language)),
    [findings, itemId, cardId, language, store],
  );
  if (about.length === 0) return null;
  return (
    <ul className="detail__findings" aria-label={t('detail.findings')}>
      {about.map(({ pitfall, severity, title }) => (
        <li key={pitfall}>
          <button
            type="button"
            className={classNames('form-notice', `form-notice--${severity}`, 'detail__finding')}
            onClick={() => {
              highlightFinding(pitfall);
              setPanel('findings');
            }}
          >
            <SeverityIcon severity={severity} />
            <strong>{title}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
