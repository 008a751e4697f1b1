import { KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isSharedDevice, setSharedDevice } from '#client/device/device-storage.ts';
import { listTemplates, type TemplateSummary } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { LanguageSwitch } from '#client/ui/LanguageSwitch.tsx';
import { Checkbox } from '#client/ui/TextField.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { DepartmentPicker } from './DepartmentPicker.tsx';
import { ImportCard } from './ImportCard.tsx';
import { NewWorkshopForm } from './NewWorkshopForm.tsx';
import { ProductMark } from './ProductMark.tsx';
import { RecentWorkshops } from './RecentWorkshops.tsx';
import { RecoverDialog } from './RecoverDialog.tsx';
import { RecoveryCodeDialog } from './RecoveryCodeDialog.tsx';
import { readUpload } from './strategy-upload.ts';
import { TemplatePicker } from './TemplatePicker.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { useNewWorkshop } from './use-new-workshop.ts';
import './start.css';
import './template-picker.css';
import './start-cards.css';

const uploadProblems = {
  notJson: 'start.importNotJson',
  wrongFormat: 'start.importWrongFormat',
  tooLarge: 'start.importTooLarge',
} as const;

/** The first page: begin a workshop, or go on with one. `onOpen` goes to an address. */
export function StartPage({ onOpen }: { onOpen: (address: string) => void }) {
  const t = useTexts();
  const [language, setLanguage] = useLanguage();
  const templates = useTemplates();
  const draft = useNewWorkshop(templates.list);
  const [isRecovering, setIsRecovering] = useState(false);
  const [isShared, setIsShared] = useState(isSharedDevice);

  const takeFile = async (file: File) => {
    const result = await readUpload(file);
    if (result.ok) draft.takeUpload(result.upload);
    else showToast(t(uploadProblems[result.problem], { name: result.fileName }), { tone: 'problem' });
  };
  useDroppedFile(takeFile);

  return (
    <div className="start">
      <header className="start__header">
        <span className="start__brand">
          <ProductMark />
          {t('common.product')}
        </span>
        <LanguageSwitch legend={t('common.language')} value={language} onChange={setLanguage} />
      </header>
      <main>
        <h1>{t('start.heading')}</h1>
        <p className="start__intro">{t('start.intro')}</p>

        {templates.hasFailed && <p className="start__note">{t('start.templatesFailed')}</p>}
        <TemplatePicker
          templates={templates.list}
          fileName={draft.upload?.fileName ?? null}
          value={draft.source}
          onChange={draft.setSource}
        />
        <NewWorkshopForm draft={draft} />
        {draft.source === 'file' ? (
          <p className="start__note">{t('start.departmentsFromFile')}</p>
        ) : (
          <DepartmentPicker
            broughtAlong={draft.broughtAlong}
            shown={draft.addable}
            departments={draft.departments}
            language={draft.language}
            onChange={draft.setDepartments}
          />
        )}

        <section aria-labelledby="start-recent">
          <h2 id="start-recent">{t('start.recent')}</h2>
          <div className="start__cards">
            <RecentWorkshops onOpen={onOpen} />
            <ImportCard onFile={takeFile} />
            <div className="start-card">
              <button type="button" className="start-card__link" onClick={() => setIsRecovering(true)}>
                <strong>
                  <KeyRound size={16} strokeWidth={1.75} aria-hidden="true" /> {t('start.recoverTitle')}
                </strong>
                <span>{t('start.recoverDescription')}</span>
              </button>
            </div>
          </div>
          <Checkbox
            label={t('common.sharedDevice')}
            hint={t('common.sharedDeviceHint')}
            isChecked={isShared}
            onChange={(next) => {
              setSharedDevice(next);
              setIsShared(next);
            }}
          />
        </section>
      </main>
      {isRecovering && <RecoverDialog onOpen={onOpen} onClose={() => setIsRecovering(false)} />}
      {draft.created && (
        <RecoveryCodeDialog
          workshop={draft.created}
          title={draft.title}
          organisation={draft.organisation}
          onContinue={() => draft.created && onOpen(draft.created.links.facilitator)}
        />
      )}
    </div>
  );
}

interface Templates {
  readonly list: readonly TemplateSummary[];
  readonly hasFailed: boolean;
}

function useTemplates(): Templates {
  const [templates, setTemplates] = useState<Templates>({ list: [], hasFailed: false });
  useEffect(() => {
    let isWanted = true;
    void listTemplates().then((answer) => {
      if (isWanted) setTemplates({ list: answer.ok ? answer.value : [], hasFailed: !answer.ok });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return templates;
}
