import { FileBraces, FileText, FileType } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, fetchExport } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { saveFile } from '#client/ui/take-out.ts';
import type { Language } from '#shared/text/language.ts';
import './share.css';

const formats = [
  { format: 'docx', Icon: FileText, name: 'share.exportDocx', text: 'share.exportDocxText' },
  { format: 'md', Icon: FileType, name: 'share.exportMd', text: 'share.exportMdText' },
  { format: 'json', Icon: FileBraces, name: 'share.exportJson', text: 'share.exportJsonText' },
] as const;

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly format: ExportFormat }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly message: string };

/** Makes a document of the strategy in the language and format that one chooses, and downloads it. */
export function ExportDialog({ workshopId, onClose }: { workshopId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [screenLanguage] = useLanguage();
  const [language, setLanguage] = useState<Language>(screenLanguage);
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });

  const download = async (format: ExportFormat) => {
    if (progress.state === 'busy') return;
    setProgress({ state: 'busy', format });
    const result = await fetchExport(workshopId, format, language);
    if (!result.ok) {
      const message = result.kind === 'offline' ? t('share.exportOffline') : t('share.exportFailed');
      setProgress({ state: 'failed', message });
      return;
    }
    saveFile(result.value.content, result.value.fileName ?? `klantcontactstrategie-${language}.${format}`);
    setProgress({ state: 'done' });
  };

  return (
    <Dialog title={t('share.exportTitle')} closeLabel={t('common.close')} onClose={onClose}>
      <div className="share-row">
        <span className="share-label" aria-hidden="true">
          {t('share.exportLanguage')}
        </span>
        <Segmented
          legend={t('share.exportLanguage')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'nl', label: t('common.dutch') },
            { value: 'en', label: t('common.english') },
          ]}
        />
      </div>
      <ul className="export-list">
        {formats.map(({ format, Icon, name, text }) => (
          <li key={format}>
            <Button
              className="export-choice"
              isBusy={progress.state === 'busy' && progress.format === format}
              onClick={() => download(format)}
              icon={<Icon size={20} strokeWidth={1.75} aria-hidden="true" />}
            >
              <span>
                <strong>{t(name)}</strong>
                <small>{t(text)}</small>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className={progress.state === 'failed' ? 'share-problem' : 'share-note'}>
        {progress.state === 'busy' && t('share.exportBusy')}
        {progress.state === 'done' && t('share.exportDone')}
        {progress.state === 'failed' && progress.message}
      </p>
    </Dialog>
  );
}
