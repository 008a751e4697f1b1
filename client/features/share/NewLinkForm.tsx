import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { type DepartmentSummary, makeLink, type Role } from '#client/http/workshops.ts';
import { Button } from '#client/ui/Button.tsx';
import { SelectField } from '#client/ui/TextField.tsx';
import { roleNames } from './role-texts.ts';

export interface NewLinkFormProps {
  workshopId: string;
  departments: readonly DepartmentSummary[];
  onMade: (link: { url: string; role: Role; department: string | null }) => void;
}

const roles: readonly Role[] = ['participant', 'observer', 'facilitator'];
const anyDepartment = '';

/** Makes a new link for a role, for one department or any. */
export function NewLinkForm({ workshopId, departments, onMade }: NewLinkFormProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [role, setRole] = useState<Role>('participant');
  const [departmentId, setDepartmentId] = useState(anyDepartment);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    const result = await makeLink(workshopId, {
      role,
      ...(departmentId !== anyDepartment && { departmentId }),
    });
    setIsBusy(false);
    if (!result.ok) return setProblem(failureText(result));
    const department = departments.find((candidate) => candidate.id === departmentId)?.name ?? null;
    onMade({ url: result.value.url, role, department });
  };

  return (
    <section className="share-section">
      <h3>{t('share.newLinkTitle')}</h3>
      <p>{t('share.newLinkText')}</p>
      <form className="new-link" onSubmit={submit}>
        <SelectField<Role>
          label={t('share.role')}
          value={role}
          options={roles.map((value) => ({ value, label: t(roleNames[value]) }))}
          onChange={setRole}
        />
        <SelectField
          label={t('share.department')}
          value={departmentId}
          options={[
            { value: anyDepartment, label: t('share.anyDepartment') },
            ...departments.map((department) => ({ value: department.id, label: department.name })),
          ]}
          onChange={setDepartmentId}
        />
        <Button type="submit" size="large" isBusy={isBusy}>
          {t('share.makeLink')}
        </Button>
      </form>
      {problem && (
        <p role="alert" className="share-problem">
          {problem}
        </p>
      )}
    </section>
  );
}
