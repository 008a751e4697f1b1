import { type FormEvent, useId, useState } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { eraseWorkshop } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';

/** Deletes the workshop for good, once its title was typed. The page of what is gone follows by itself. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const title = useStrategySelector((strategy) => strategy.meta.title ?? '');
  const failureText = useFailureText();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const formId = useId();
  const isSure = typed.trim() === title.trim();

  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSure || isBusy) return;
    setIsBusy(true);
    const result = await eraseWorkshop(workshopId);
    if (result.ok) return;
    setIsBusy(false);
    setProblem(failureText(result));
  };

  return (
    <Dialog
      title={t('people.eraseTitle')}
      size="small"
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="danger" isBusy={isBusy} aria-disabled={!isSure}>
            {t('people.eraseDo')}
          </Button>
        </>
      }
    >
      <form id={formId} className="people-form" onSubmit={erase}>
        <p>{t('people.eraseText')}</p>
        <TextField
          label={t('people.eraseType')}
          hint={t('people.eraseHint', { title })}
          error={problem}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
