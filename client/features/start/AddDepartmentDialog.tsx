import { type FormEvent, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { SelectField, TextField } from '#client/ui/TextField.tsx';
import { departmentKindOf, departmentKinds } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';

export interface AddDepartmentDialogProps {
  takenNames: readonly string[];
  takenKinds: readonly string[];
  language: Language;
  onAdd: (kind: string, name: string) => void;
  onClose: () => void;
}

/** Asks for the kind and the name of one more department; begins at the first kind that is not there yet. */
export function AddDepartmentDialog({
  takenNames,
  takenKinds,
  language,
  onAdd,
  onClose,
}: AddDepartmentDialogProps) {
  const t = useTexts();
  const firstFree = departmentKinds.find((info) => !takenKinds.includes(info.kind))?.kind ?? 'other';
  const [kind, setKind] = useState(firstFree);
  const [name, setName] = useState(() => suggestedName(firstFree, language));
  const [problem, setProblem] = useState<string>();

  const chooseKind = (next: string) => {
    // A name that was typed stays; one that was only suggested follows the kind.
    if (name === suggestedName(kind, language)) setName(suggestedName(next, language));
    setKind(next);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') setProblem(t('start.departmentNameMissing'));
    else if (takenNames.some((taken) => taken.toLowerCase() === typed.toLowerCase()))
      setProblem(t('start.departmentNameTaken'));
    else onAdd(kind, typed);
  };

  return (
    <Dialog
      title={t('start.addDepartmentTitle')}
      size="small"
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      <form className="start-form" onSubmit={submit}>
        <SelectField
          label={t('start.departmentKind')}
          value={kind}
          options={departmentKinds.map((info) => ({ value: info.kind, label: info.label[language] }))}
          onChange={chooseKind}
        />
        <TextField
          label={t('start.departmentName')}
          hint={t('start.departmentNameHint')}
          error={problem}
          value={name}
          maxLength={80}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(undefined);
          }}
        />
        <div className="start-form__actions">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('start.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function suggestedName(kind: string, language: Language): string {
  return kind === 'other' ? '' : departmentKindOf(kind).label[language];
}
