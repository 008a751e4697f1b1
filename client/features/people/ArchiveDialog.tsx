import { useState } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';

/** Says what archiving means, and does it. */
export function ArchiveDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const give = useGiveCommand();
  const [isBusy, setIsBusy] = useState(false);
  const archive = async () => {
    setIsBusy(true);
    if (await give({ type: 'workshop.archive', archived: true })) onClose();
    else setIsBusy(false);
  };
  return (
    <Dialog
      title={t('people.archiveTitle')}
      size="small"
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isBusy={isBusy} onClick={archive}>
            {t('people.archiveDo')}
          </Button>
        </>
      }
    >
      <p>{t('people.archiveText')}</p>
    </Dialog>
  );
}
