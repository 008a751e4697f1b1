import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityIcon } from '#client/forms/FindingNotice.tsx';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useFindings, useWorkshop } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { highlightFinding, setPanel } from '#client/ui-state/ui-store.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';

/** All findings, the open ones first; each leads to the panel where it is explained, mended or accepted. */
export function FindingsList() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const findings = useFindings();
  const { store } = useWorkshop();
  const presented = useMemo(
    () =>
      findings
        .map((finding) => presentFinding(finding, store.strategy(), language))
        .sort((one, other) => Number(one.accepted !== null) - Number(other.accepted !== null)),
    [findings, store, language],
  );
  if (presented.length === 0) return <p className="outline__empty">{t('outline.noFindings')}</p>;
  return (
    <ul className="outline-findings">
      {presented.map(({ pitfall, severity, title, accepted }) => (
        <li key={pitfall}>
          <button
            type="button"
            className={classNames('form-notice', `form-notice--${accepted ? 'accepted' : severity}`)}
            onClick={() => {
              highlightFinding(pitfall);
              setPanel('findings');
            }}
          >
            <SeverityIcon severity={severity} />
            <span>
              <strong>{title}</strong>
              {accepted && (
                <span className="outline-findings__accepted">
                  {t('outline.accepted', { name: accepted.by })}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
