import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useBoardWriter, useMe } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { addItem } from '#shared/board/operations.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { ChoiceOf } from '#shared/strategy/choices.ts';
import { acceptanceReason } from '#shared/strategy/enums/agreement.ts';

type ReasonClass = ChoiceOf<typeof acceptanceReason>;

/** Asks why the group lives with a finding, and who says so. */
export function AcceptDialog(props: { finding: Finding; title: string; onClose: () => void }) {
  const { finding, title, onClose } = props;
  const { t } = useTranslation();
  const me = useMe();
  const board = useBoardWriter();
  const formId = useId();
  const [reasonClass, setReasonClass] = useState<ReasonClass>('known');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(me.name);
  const [until, setUntil] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const isTemporary = reasonClass === 'temporary';
  const isComplete = reason.trim() !== '' && by.trim() !== '' && (!isTemporary || until !== '');

  const accept = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (!isComplete) return;
    const added = addItem(board, 'acceptances', {
      pitfall: finding.pitfall,
      fingerprint: finding.fingerprint,
      reasonClass,
      reason: reason.trim(),
      by: by.trim(),
      departmentId: me.departmentId,
      at: new Date().toISOString(),
      until: isTemporary ? until : '',
    });
    if (added.ok) onClose();
    else showToast(t('findings.refused'), { tone: 'problem' });
  };

  return (
    <Dialog
      title={t('findings.dialogTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t('findings.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} className="accept" noValidate onSubmit={accept}>
        <p className="accept__title">{title}</p>
        <p>{t('findings.dialogIntro')}</p>
        <ReasonClassField value={reasonClass} onChange={setReasonClass} />
        {isTemporary && (
          <TextField
            type="date"
            label={t('findings.until')}
            value={until}
            min={dayInAmsterdam(new Date())}
            error={wasTried && until === '' ? t('findings.untilMissing') : undefined}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
        <ReasonField
          value={reason}
          onChange={setReason}
          error={wasTried && reason.trim() === '' ? t('findings.reasonMissing') : undefined}
        />
        <TextField
          label={t('findings.by')}
          value={by}
          maxLength={200}
          error={wasTried && by.trim() === '' ? t('findings.byMissing') : undefined}
          onChange={(event) => setBy(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

function ReasonClassField(props: { value: ReasonClass; onChange: (value: ReasonClass) => void }) {
  const { value, onChange } = props;
  const { t } = useTranslation();
  const [language] = useLanguage();
  const name = useId();
  return (
    <fieldset className="accept__classes">
      <legend>{t('findings.reasonClass')}</legend>
      {acceptanceReason.values.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {acceptanceReason.labels[option][language]}
        </label>
      ))}
    </fieldset>
  );
}

function ReasonField(props: { value: string; onChange: (value: string) => void; error: string | undefined }) {
  const { value, onChange, error } = props;
  const { t } = useTranslation();
  const id = useId();
  const noteId = useId();
  return (
    <div className="ui-field">
      <label htmlFor={id}>{t('findings.reason')}</label>
      <textarea
        id={id}
        className="ui-input accept__reason"
        rows={4}
        maxLength={2000}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={noteId} className={error ? 'ui-field__error' : 'ui-field__hint'}>
        {error ?? t('findings.reasonHint')}
      </p>
    </div>
  );
}
