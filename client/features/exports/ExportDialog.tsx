import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { type ExportChoices, keepChoices, lastChoices, wishOf } from './choices.ts';
import { ExportStatus } from './ExportStatus.tsx';
import { FormatPicker } from './FormatPicker.tsx';
import { kindOf } from './formats.ts';
import { useExport } from './use-export.ts';
import './exports.css';

/** Makes a file of the strategy as one chooses, tells how far it is, and downloads it. */
export function ExportDialog({ workshopId, onClose }: { workshopId: string; onClose: () => void }) {
  const t = useTexts();
  const [screenLanguage] = useLanguage();
  const [choices, setChoices] = useState(() => lastChoices(workshopId, screenLanguage));
  const { progress, start, cancel } = useExport(workshopId);
  const closeButton = useRef<HTMLButtonElement>(null);
  const isBusy = progress.state === 'waiting' || progress.state === 'writing';
  const hasNothing = kindOf(choices.format) === 'document' && choices.chapters.length === 0;

  useEffect(() => {
    if (progress.state === 'done') closeButton.current?.focus();
  }, [progress.state]);

  const change = (changed: Partial<ExportChoices>) => {
    if (isBusy) return;
    setChoices((last) => ({ ...last, ...changed }));
    if (progress.state !== 'idle') cancel();
  };
  const begin = () => {
    if (hasNothing) return;
    keepChoices(workshopId, choices);
    void start(wishOf(choices));
  };

  return (
    <Dialog
      title={t('exports.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      size="large"
      footer={
        <>
          <ExportStatus progress={progress} />
          <Button ref={closeButton} onClick={isBusy ? cancel : onClose}>
            {isBusy ? t('exports.cancel') : t('common.close')}
          </Button>
          <Button variant="primary" isBusy={isBusy} aria-disabled={hasNothing} onClick={begin}>
            {progress.state === 'done' ? t('exports.again') : t('exports.start')}
          </Button>
        </>
      }
    >
      <div className="exports">
        <FormatPicker value={choices.format} onChange={(format) => change({ format })} />
        <div>
          <ChoiceFields choices={choices} onChange={change} />
          {hasNothing && <p className="exports__problem">{t('exports.noChapters')}</p>}
        </div>
      </div>
    </Dialog>
  );
}
