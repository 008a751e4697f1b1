import { ArrowRight, Check, Copy, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { CreatedWorkshop } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { copyText, saveFile } from '#client/ui/take-out.ts';
import { showToast } from '#client/ui/toast-store.ts';

export interface RecoveryCodeDialogProps {
  workshop: CreatedWorkshop;
  title: string;
  organisation: string;
  onContinue: () => void;
}

/** Shows the recovery code of a new workshop, this once, to copy or to save; it closes only by going on. */
export function RecoveryCodeDialog({ workshop, title, organisation, onContinue }: RecoveryCodeDialogProps) {
  const t = useTexts();
  const [kept, setKept] = useState<'copied' | 'saved' | null>(null);
  const code = workshop.recoveryCode;

  const copy = async () => {
    if (await copyText(code)) setKept('copied');
    else showToast(t('common.copyFailed'), { tone: 'problem' });
  };

  const save = () => {
    const text = t('start.codeFile', {
      title,
      organisation,
      code,
      address: window.location.origin,
      link: workshop.links.facilitator,
    });
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), t('start.codeFileName'));
    setKept('saved');
  };

  return (
    <Dialog
      title={t('start.codeTitle')}
      closeLabel={t('common.close')}
      footer={
        <Button variant="primary" onClick={onContinue} trailing={<ArrowRight size={16} strokeWidth={1.75} />}>
          {t('start.codeContinue')}
        </Button>
      }
    >
      <p>{t('start.codeText')}</p>
      <output className="recovery-code">{code}</output>
      <div className="recovery-actions">
        <Button
          onClick={copy}
          icon={kept === 'copied' ? <Check size={16} /> : <Copy size={16} strokeWidth={1.75} />}
        >
          {kept === 'copied' ? t('common.copied') : t('common.copy')}
        </Button>
        <Button
          onClick={save}
          icon={kept === 'saved' ? <Check size={16} /> : <FileDown size={16} strokeWidth={1.75} />}
        >
          {kept === 'saved' ? t('start.codeSaved') : t('start.codeSave')}
        </Button>
      </div>
    </Dialog>
  );
}
