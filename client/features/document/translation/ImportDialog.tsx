import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useUndoToast } from '#client/forms/use-undo-toast.ts';
import { type FilePreview, previewTranslations } from '#client/http/translations.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { putTranslations } from '#shared/board/translation-operations.ts';
import type { Language } from '#shared/text/language.ts';
import { ImportPreview } from './ImportPreview.tsx';

type Step =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly preview: FilePreview };

/** Takes translations from a file, after showing what that changes: all of it as one step, or nothing. */
export function ImportDialog({ to, onClose }: { to: Language; onClose: () => void }) {
  const t = useTexts();
  const { workshopId, board } = useWorkshop();
  const { participantId } = useMe();
  const failureText = useFailureText();
  const tellUndo = useUndoToast();
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'choose', problem: null });
  const preview = step.kind === 'preview' ? step.preview : null;
  const count = preview?.translations.length ?? 0;

  const read = async (file: File) => {
    setStep({ kind: 'reading' });
    const result = await previewTranslations(workshopId, file, to);
    setStep(
      result.ok
        ? { kind: 'preview', preview: result.value }
        : { kind: 'choose', problem: failureText(result) },
    );
  };
  const take = () => {
    const all = (preview?.translations ?? []).map(({ path, hash, text }) => ({
      path,
      hash,
      text,
      by: 'human' as const,
    }));
    const outcome = putTranslations(board, all, participantId);
    if (!outcome.ok) {
      if (outcome.code !== 'closed') showToast(t('translate.notTaken'), { tone: 'problem' });
      return;
    }
    onClose();
    tellUndo(t('translate.imported', { count }));
  };

  return (
    <Dialog
      title={t('translate.importTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      size={preview ? 'large' : 'medium'}
      footer={
        preview && (
          <>
            <Button onClick={() => input.current?.click()}>{t('translate.importOther')}</Button>
            {count > 0 && (
              <Button variant="primary" onClick={take}>
                {t('translate.importDo', { count })}
              </Button>
            )}
          </>
        )
      }
    >
      {preview ? (
        <ImportPreview preview={preview} to={to} />
      ) : (
        <>
          <p>{t('translate.importText')}</p>
          <p className="translation__choice">
            <Button
              variant="primary"
              isBusy={step.kind === 'reading'}
              icon={<FileUp size={16} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => input.current?.click()}
            >
              {t('translate.importChoose')}
            </Button>
          </p>
        </>
      )}
      <p role="alert" className="ui-field__error">
        {step.kind === 'choose' && step.problem}
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlf,.xliff,.csv,.txt,application/xliff+xml,text/csv"
        className="visually-hidden"
        aria-label={t('translate.importChoose')}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file again after mending it is noticed.
          event.target.value = '';
          if (file) read(file);
        }}
      />
    </Dialog>
  );
}
