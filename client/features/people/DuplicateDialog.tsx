import { type FormEvent, useId, useState } from 'react';
import { rememberWorkshop } from '#client/device/recent-workshops.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { type CreatedWorkshop, duplicateWorkshop } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Checkbox, TextField } from '#client/ui/TextField.tsx';

/** Makes another workshop with this strategy. Its recovery code is shown here, once. */
export function DuplicateDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const before = useStrategySelector((strategy) => strategy.meta.title ?? '');
  const organisation = useStrategySelector((strategy) => strategy.profile.name ?? '');
  const failureText = useFailureText();
  const [title, setTitle] = useState<string>(() => t('people.duplicateDefault', { title: before }));
  const [notes, setNotes] = useState(true);
  const [people, setPeople] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [made, setMade] = useState<CreatedWorkshop | null>(null);
  const formId = useId();

  const duplicate = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    const result = await duplicateWorkshop(workshopId, { title: title.trim(), notes, people });
    setIsBusy(false);
    if (!result.ok) return setProblem(failureText(result));
    const { id, links } = result.value;
    rememberWorkshop({ id, title: title.trim() || before, organisation, role: 'facilitator', links });
    setMade(result.value);
  };

  if (made) {
    return (
      <Dialog
        title={t('people.duplicateTitle')}
        closeLabel={t('common.close')}
        onClose={onClose}
        footer={
          <Button variant="primary" onClick={() => window.location.assign(made.links.facilitator)}>
            {t('people.duplicateOpen')}
          </Button>
        }
      >
        <p>{t('people.duplicateDone')}</p>
        <output className="people-code">{made.recoveryCode}</output>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('people.duplicateTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
            {t('people.duplicateDo')}
          </Button>
        </>
      }
    >
      <form id={formId} className="people-form" onSubmit={duplicate}>
        <p>{t('people.duplicateText')}</p>
        <TextField
          label={t('people.duplicateName')}
          value={title}
          error={problem}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Checkbox label={t('people.duplicateNotes')} isChecked={notes} onChange={setNotes} />
        <Checkbox label={t('people.duplicatePeople')} isChecked={people} onChange={setPeople} />
      </form>
    </Dialog>
  );
}
