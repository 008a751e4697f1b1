import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useCheckCommands } from './use-check-commands.ts';

interface SwitchOffDialogProps {
  readonly pitfall: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks the facilitator why this workshop is not checked for a pitfall. */
export function SwitchOffDialog({ pitfall, title, onClose }: SwitchOffDialogProps) {
  const t = useTexts();
  const { switchPitfall, isBusy } = useCheckCommands();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [wasTried, setWasTried] = useState(false);

  const switchOff = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (reason.trim() === '') return;
    if (await switchPitfall({ pitfall, on: false, reason: reason.trim() })) onClose();
  };

  return (
    <Dialog
      title={t('checks.switchOffTitle')}
      size="small"
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
            {t('checks.switchOff')}
          </Button>
        </>
      }
    >
      <form id={formId} className="accept" noValidate onSubmit={(event) => void switchOff(event)}>
        <p className="accept__title">{title}</p>
        <p>{t('checks.switchOffIntro')}</p>
        <ReasonField
          value={reason}
          onChange={setReason}
          hint={t('checks.switchOffHint')}
          error={wasTried && reason.trim() === '' ? t('checks.reasonMissing') : undefined}
        />
      </form>
    </Dialog>
  );
}
