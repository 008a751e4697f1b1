import { BadgeCheck, FilePlus2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe, useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { agreementLimits } from '#shared/session/commands/agreement.ts';
import { formatDate } from '#shared/text/format.ts';
import { AgreedCard } from './AgreedCard.tsx';
import { DepartmentStandings } from './DepartmentStandings.tsx';
import { SignOffDialog } from './SignOffDialog.tsx';
import { type KeptVersion, useKeptVersions, useVersionCommands } from './use-versions.ts';
import { VersionDialog } from './VersionDialog.tsx';
import './versions.css';

/** Which versions were kept, who agrees to what, and the sign-off. */
export function VersionsPanel() {
  const t = useTexts();
  const { agreed, edition } = useSession();
  const { role } = useMe();
  const [shown, setShown] = useState<KeptVersion | null>(null);
  const [isSigningOff, setIsSigningOff] = useState(false);
  const isOpen = useIsTaken('version.create') && !agreed;
  const isLead = role === 'facilitator';
  return (
    <article className="versions" aria-labelledby="versions-title">
      <header className="versions__head">
        <h2 id="versions-title">{t('versions.current', { number: edition ?? 1 })}</h2>
        {isOpen && <p>{t('versions.inProgress')}</p>}
      </header>
      {agreed ? <AgreedCard agreed={agreed} /> : <DepartmentStandings />}
      {isLead && isOpen && (
        <>
          <Button
            variant="primary"
            icon={<BadgeCheck size={17} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => setIsSigningOff(true)}
          >
            {t('versions.signOff')}
          </Button>
          <KeepForm />
        </>
      )}
      <VersionList onShow={setShown} />
      {shown && <VersionDialog version={shown} onClose={() => setShown(null)} />}
      {isSigningOff && <SignOffDialog onClose={() => setIsSigningOff(false)} />}
    </article>
  );
}

/** Keeps what is on the board now under a name. */
function KeepForm() {
  const t = useTexts();
  const { keep, isBusy } = useVersionCommands();
  const [name, setName] = useState('');
  const [wasTried, setWasTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (name.trim() === '') return;
    const outcome = await keep(name.trim());
    if (!outcome.ok) return showToast(outcome.message, { tone: 'problem' });
    announce(t('versions.kept', { name: name.trim() }));
    setName('');
    setWasTried(false);
  };

  return (
    <form className="versions__keep" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('versions.keepLabel')}
        hint={t('versions.keepHint')}
        error={wasTried && name.trim() === '' ? t('versions.nameMissing') : undefined}
        placeholder={t('versions.keepPlaceholder')}
        maxLength={agreementLimits.versionName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button
        type="submit"
        isBusy={isBusy}
        icon={<FilePlus2 size={16} strokeWidth={1.75} aria-hidden="true" />}
      >
        {t('versions.keep')}
      </Button>
    </form>
  );
}

function VersionList({ onShow }: { onShow: (version: KeptVersion) => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const versions = useKeptVersions();
  return (
    <section aria-labelledby="versions-kept">
      <h3 id="versions-kept" className="form-part__title">
        {t('versions.list')}
      </h3>
      {versions.length === 0 && <p className="versions__empty">{t('versions.none')}</p>}
      <ul className="versions__list">
        {versions.map((version) => (
          <li key={version.id}>
            <button type="button" className="versions__version" onClick={() => onShow(version)}>
              <strong>{version.name}</strong>
              <small>
                {t('versions.keptBy', {
                  name: version.byName ?? '',
                  date: formatDate(version.at, language),
                })}
              </small>
              {version.agreed && (
                <span className="versions__agreed">
                  <BadgeCheck size={14} strokeWidth={2} aria-hidden="true" />
                  {t('versions.agreedOn', { date: formatDate(version.agreed.at, language) })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
