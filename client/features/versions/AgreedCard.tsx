import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { verdictInWords } from '#shared/consent/verdicts.ts';
import type { Agreed } from '#shared/session/session-state.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatDateTime } from '#shared/text/format.ts';
import { useVersionCommands } from './use-versions.ts';

const departmentsOf = ({ departments }: Strategy) => departments;

/** That the strategy is agreed: which version, by whom and when, and what each department said in the end. */
export function AgreedCard({ agreed }: { agreed: Agreed }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { versions } = useSession();
  const { role } = useMe();
  const [isOpening, setIsOpening] = useState(false);
  const departments = useStrategySelector(departmentsOf);
  const own = departmentLook(departments, agreed.departmentId ?? null, language);
  const by = agreed.byName ?? '';
  const who = own ? t('versions.person', { name: by, department: own.name }) : by;
  return (
    <section className="versions__sign-off" aria-labelledby="versions-agreed">
      <h3 id="versions-agreed">
        <BadgeCheck size={18} strokeWidth={1.75} aria-hidden="true" />
        {t('versions.agreedTitle', { name: versions[agreed.version]?.name ?? agreed.name ?? '' })}
      </h3>
      <p>{t('versions.agreedBy', { who, date: formatDateTime(agreed.at, language) })}</p>
      <Verdicts agreed={agreed} departments={departments} />
      <p className="versions__empty">{t('versions.frozen')}</p>
      {role === 'facilitator' && <Button onClick={() => setIsOpening(true)}>{t('versions.openNext')}</Button>}
      {isOpening && <NextVersionDialog onClose={() => setIsOpening(false)} />}
    </section>
  );
}

/** What each department said in the end. */
function Verdicts({
  agreed: { verdicts = {}, onBehalf = [] },
  departments,
}: {
  agreed: Agreed;
  departments: Strategy['departments'];
}) {
  const t = useTexts();
  const [language] = useLanguage();
  return (
    <dl className="versions__verdicts">
      {Object.entries(verdicts).map(([departmentId, verdict]) => (
        <div key={departmentId}>
          <dt>{departmentLook(departments, departmentId, language)?.name ?? departmentId}</dt>
          <dd>
            {verdict
              ? verdictInWords(verdict, onBehalf.includes(departmentId), language)
              : t('versions.noVerdict')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function NextVersionDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { openNext, isBusy } = useVersionCommands();
  const confirm = async () => {
    const outcome = await openNext();
    if (outcome.ok) onClose();
    else showToast(outcome.message, { tone: 'problem' });
  };
  return (
    <Dialog
      size="small"
      title={t('versions.openNext')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isBusy={isBusy} onClick={() => void confirm()}>
            {t('versions.openNextConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('versions.openNextText')}</p>
    </Dialog>
  );
}
