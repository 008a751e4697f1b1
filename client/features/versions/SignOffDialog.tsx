import { useState } from 'react';
import { StandingText } from '#client/consent/StandingText.tsx';
import { useConsentSource } from '#client/consent/use-consents.ts';
import { VerdictMark } from '#client/consent/VerdictMark.tsx';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Checkbox, TextField } from '#client/ui/TextField.tsx';
import { announce } from '#client/ui-state/announcements.ts';
import { finalVerdict, type Standing, standings } from '#shared/consent/standing.ts';
import { whole } from '#shared/layout/verdict-table.ts';
import { agreementLimits } from '#shared/session/commands/agreement.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { formatList } from '#shared/text/format.ts';
import { AskDepartment } from './AskDepartment.tsx';
import { useProposedName, useVersionCommands } from './use-versions.ts';

/** Two steps to the sign-off: who has not agreed, then what it means. */
export function SignOffDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const proposed = useProposedName();
  const { signOff, isBusy } = useVersionCommands();
  const [step, setStep] = useState<'look' | 'confirm'>('look');
  const [name, setName] = useState(proposed);
  const [withObjections, setWithObjections] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stand = standings(useConsentSource());
  const hasObjections = stand.some(({ objections }) => objections.length > 0);
  const isHeldUp = hasObjections && !withObjections;

  const confirm = async () => {
    const outcome = await signOff(name.trim(), withObjections);
    if (!outcome.ok) {
      setProblem(outcome.message);
      setStep('look');
      return;
    }
    announce(t('versions.agreedNow'));
    onClose();
  };

  return (
    <Dialog
      title={t('versions.signOff')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        step === 'look' ? (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button
              variant="primary"
              aria-disabled={isHeldUp || name.trim() === '' || undefined}
              onClick={() => !isHeldUp && name.trim() !== '' && setStep('confirm')}
            >
              {t('versions.onwards')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setStep('look')}>{t('versions.back')}</Button>
            <Button variant="primary" isBusy={isBusy} onClick={() => void confirm()}>
              {t('versions.signOffNow')}
            </Button>
          </>
        )
      }
    >
      {step === 'look' ? (
        <>
          {problem && (
            <p role="alert" className="versions__problem">
              {problem}
            </p>
          )}
          <TextField
            label={t('versions.name')}
            value={name}
            maxLength={agreementLimits.versionName}
            error={name.trim() === '' ? t('versions.nameMissing') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <WhoSaidWhat stand={stand} />
          {hasObjections && (
            <Checkbox
              label={t('versions.withObjections')}
              hint={t('versions.withObjectionsHint')}
              isChecked={withObjections}
              onChange={setWithObjections}
            />
          )}
        </>
      ) : (
        <>
          <NotAgreed stand={stand} />
          <p>{t('versions.meaning', { name: name.trim() })}</p>
        </>
      )}
    </Dialog>
  );
}

function WhoSaidWhat({ stand }: { stand: readonly Standing[] }) {
  const { departments } = useConsentSource();
  const [language] = useLanguage();
  const { role } = useMe();
  const { store } = useWorkshop();
  return (
    <ul className="versions__standings">
      {stand.map((standing) => {
        const look = departmentLook(departments, standing.departmentId, language);
        return (
          look && (
            <li key={standing.departmentId} className="versions__department versions__department--plain">
              <VerdictMark consent={standing.whole} />
              <strong>{look.name}</strong>
              <StandingText standing={standing} />
              {role === 'facilitator' && finalVerdict(standing) === null && (
                <AskDepartment departmentId={standing.departmentId} name={look.name} />
              )}
              {standing.objections.map(({ id, item, note }) => (
                <p key={id} className="versions__objection">
                  <strong>
                    {item === null ? whole[language] : titleOfAnything(store.strategy(), item, language)}
                  </strong>
                  <q>{note}</q>
                </p>
              ))}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Who does not agree, or has said nothing about the whole: said once more, in words. */
function NotAgreed({ stand }: { stand: readonly Standing[] }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { departments } = useConsentSource();
  const named = (which: (standing: Standing) => boolean) =>
    formatList(
      stand
        .filter(which)
        .flatMap(({ departmentId }) => departmentLook(departments, departmentId, language)?.name ?? []),
      language,
    );
  const objecting = named((standing) => finalVerdict(standing) === 'block');
  const silent = named((standing) => finalVerdict(standing) === null);
  return (
    <>
      {objecting !== '' && (
        <p className="versions__problem">{t('versions.objecting', { names: objecting })}</p>
      )}
      {silent !== '' && <p>{t('versions.silent', { names: silent })}</p>}
      {objecting === '' && silent === '' && <p>{t('versions.allAgree')}</p>}
    </>
  );
}
