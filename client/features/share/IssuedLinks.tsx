import { useCallback, useEffect, useState } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { type DepartmentSummary, type LinkInfo, listLinks, revokeLink } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { formatDateTime } from '#shared/text/format.ts';
import { linkKindOf, roleNames } from './role-texts.ts';

export interface IssuedLinksProps {
  workshopId: string;
  departments: readonly DepartmentSummary[];
  /** Reads the list again when this changes. */
  refreshKey: number;
}

/** The links that still let people in, and a way to withdraw each. Their secrets are nowhere to be read. */
export function IssuedLinks({ workshopId, departments, refreshKey }: IssuedLinksProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const failureText = useFailureText();
  const [links, setLinks] = useState<readonly LinkInfo[]>([]);
  const [problem, setProblem] = useState<string>();
  const [confirming, setConfirming] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    const result = await listLinks(workshopId);
    if (result.ok) setLinks(result.value.filter((link) => link.revokedAt === null));
    else setProblem(failureText(result));
  }, [workshopId, failureText]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link that was just made must appear in the list.
  useEffect(() => void refresh(), [refresh, refreshKey]);

  const revoke = async (link: LinkInfo) => {
    const result = await revokeLink(workshopId, link.id);
    setConfirming(null);
    if (!result.ok) return setProblem(failureText(result));
    showToast(t('share.revoked'), { tone: 'ok' });
    await refresh();
  };

  const describe = (link: LinkInfo) => {
    const role = t(roleNames[linkKindOf(link)]);
    const department = departments.find((candidate) => candidate.id === link.departmentId)?.name;
    const who = department ? t('share.linkForDepartment', { role, department }) : role;
    return link.label === '' ? who : t('share.linkForDepartment', { role: link.label, department: who });
  };

  return (
    <section className="share-section">
      <h3>{t('share.issuedTitle')}</h3>
      {problem && (
        <p role="alert" className="share-problem">
          {problem}
        </p>
      )}
      <ul className="issued-links">
        {links.map((link) => {
          const who = describe(link);
          const when = formatDateTime(link.createdAt, language);
          return (
            <li key={link.id}>
              <span>
                <strong>{who}</strong> {t('share.issuedOn', { when })}
                {link.expiresAt && (
                  <small>{t('share.issuedUntil', { when: formatDateTime(link.expiresAt, language) })}</small>
                )}
              </span>
              {confirming === link.id ? (
                <span className="issued-links__confirm">
                  <span role="alert">{t('share.revokeSure')}</span>
                  <Button size="small" variant="quiet" onClick={() => setConfirming(null)}>
                    {t('common.cancel')}
                  </Button>
                  <Button size="small" variant="danger" onClick={() => revoke(link)}>
                    {t('share.revokeConfirm')}
                  </Button>
                </span>
              ) : (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('share.revokeName', { who, when })}
                  onClick={() => setConfirming(link.id)}
                >
                  {t('share.revoke')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
