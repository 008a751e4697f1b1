import { type FormEvent, useState } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { recoverWorkshop } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';

/** Lets a facilitator who lost the link back in by the recovery code. */
export function RecoverDialog({
  onOpen,
  onClose,
}: {
  onOpen: (address: string) => void;
  onClose: () => void;
}) {
  const t = useTexts();
  const failureText = useFailureText();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') return setProblem(t('start.recoverCodeMissing'));
    setIsBusy(true);
    const result = await recoverWorkshop(code.trim());
    setIsBusy(false);
    if (result.ok) return onOpen(result.value.link);
    setProblem(
      result.kind === 'missing' || result.kind === 'invalid'
        ? t('start.recoverUnknown')
        : failureText(result),
    );
  };

  return (
    <Dialog title={t('start.recoverTitle')} size="small" closeLabel={t('common.close')} onClose={onClose}>
      <form className="start-form" onSubmit={submit}>
        <p>{t('start.recoverText')}</p>
        <TextField
          label={t('start.recoverCode')}
          value={code}
          error={problem}
          spellCheck={false}
          autoCapitalize="characters"
          onChange={(event) => {
            setCode(event.target.value);
            setProblem(undefined);
          }}
        />
        <div className="start-form__actions">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>
            {t('start.recover')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
