import { type FormEvent, useId, useState } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useMe, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { SelectField, TextField } from '#client/ui/TextField.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { acceptFinding } from '#shared/board/link-operations.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { ChoiceOf } from '#shared/strategy/choices.ts';
import { acceptanceReason } from '#shared/strategy/enums/agreement.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useDepartment } from '../use-department.ts';
import { ReasonField } from './ReasonField.tsx';

type ReasonClass = ChoiceOf<typeof acceptanceReason>;

/** Asks why the group lives with a finding, and who says so. */
export function AcceptDialog(props: { finding: Finding; title: string; onClose: () => void }) {
  const { finding, title, onClose } = props;
  const t = useTexts();
  const me = useMe();
  const board = useBoardWriter();
  const formId = useId();
  const [reasonClass, setReasonClass] = useState<ReasonClass>('known');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(me.name);
  const [departmentId, setDepartmentId] = useState(me.departmentId);
  const [until, setUntil] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const isTemporary = reasonClass === 'temporary';
  const isComplete = reason.trim() !== '' && by.trim() !== '' && (!isTemporary || until !== '');

  const accept = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (!isComplete) return;
    const { pitfall, fingerprint, evidence } = finding;
    const added = acceptFinding(board, {
      pitfall,
      fingerprint,
      // Kept with it, so that people can see later what has changed.
      evidence: [...evidence],
      reasonClass,
      reason: reason.trim(),
      by: by.trim(),
      departmentId,
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
          hint={t('findings.reasonHint')}
          error={wasTried && reason.trim() === '' ? t('findings.reasonMissing') : undefined}
        />
        <div className="accept__who">
          <TextField
            label={t('findings.by')}
            value={by}
            maxLength={200}
            error={wasTried && by.trim() === '' ? t('findings.byMissing') : undefined}
            onChange={(event) => setBy(event.target.value)}
          />
          {me.role === 'facilitator' ? (
            <DepartmentChoice value={departmentId} onChange={setDepartmentId} />
          ) : (
            <OwnDepartment departmentId={departmentId} />
          )}
        </div>
      </form>
    </Dialog>
  );
}

function ReasonClassField(props: { value: ReasonClass; onChange: (value: ReasonClass) => void }) {
  const { value, onChange } = props;
  const t = useTexts();
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

const departmentsOf = ({ departments }: Strategy) => departments;

/** A facilitator writes down who said it, whichever department that was. */
function DepartmentChoice(props: { value: string | null; onChange: (value: string | null) => void }) {
  const { value, onChange } = props;
  const t = useTexts();
  const [language] = useLanguage();
  const departments = useStrategySelector(departmentsOf);
  const options = departments.map(({ id }) => ({
    value: id,
    label: departmentLook(departments, id, language)?.name ?? id,
  }));
  return (
    <SelectField
      label={t('findings.department')}
      value={value ?? ''}
      options={[{ value: '', label: t('findings.noDepartment') }, ...options]}
      onChange={(chosen) => onChange(chosen || null)}
    />
  );
}

function OwnDepartment({ departmentId }: { departmentId: string | null }) {
  const t = useTexts();
  const [language] = useLanguage();
  const department = useDepartment(departmentId, language);
  if (!department) return null;
  return <TextField label={t('findings.department')} value={department.name} readOnly />;
}
