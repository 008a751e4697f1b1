import { type FormEvent, useState } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { type DepartmentSummary, makeLink } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { SelectField, TextField } from '#client/ui/TextField.tsx';
import { type LinkKind, linkKinds, roleNames } from './role-texts.ts';

/** A link that was made just now: the only time that its address is known. */
export interface MadeLink {
  readonly url: string;
  readonly kind: LinkKind;
  readonly department: string | null;
  readonly label: string;
}

export interface NewLinkFormProps {
  workshopId: string;
  departments: readonly DepartmentSummary[];
  onMade: (links: readonly MadeLink[]) => void;
}

const anyDepartment = '';
const eachDepartment = '*';
const longestLabel = 80;

/** How long a link lets people in, in days; 0 is until it is withdrawn. */
const lifetimes = {
  always: { days: 0, text: 'share.expiresNever' },
  day: { days: 1, text: 'share.expiresDay' },
  week: { days: 7, text: 'share.expiresWeek' },
  month: { days: 30, text: 'share.expiresMonth' },
} as const;

type Lifetime = keyof typeof lifetimes;
const lifetimeNames: readonly Lifetime[] = ['always', 'day', 'week', 'month'];

/** Makes a new link for a role, for one department, for any, or one for each of them. */
export function NewLinkForm({ workshopId, departments, onMade }: NewLinkFormProps) {
  const t = useTexts();
  const failureText = useFailureText();
  const [kind, setKind] = useState<LinkKind>('participant');
  const [departmentId, setDepartmentId] = useState(anyDepartment);
  const [lifetime, setLifetime] = useState<Lifetime>('always');
  const [label, setLabel] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    const wanted = departments.filter(({ id }) => departmentId === eachDepartment || id === departmentId);
    const made: MadeLink[] = [];
    for (const department of wanted.length > 0 ? wanted : [null]) {
      const result = await makeLink(workshopId, linkOf(kind, department, label, lifetimes[lifetime].days));
      if (!result.ok) {
        setProblem(failureText(result));
        break;
      }
      made.push({ url: result.value.url, kind, department: department?.name ?? null, label: label.trim() });
    }
    setIsBusy(false);
    setLabel('');
    if (made.length > 0) onMade(made);
  };

  return (
    <section className="share-section">
      <h3>{t('share.newLinkTitle')}</h3>
      <p>{t('share.newLinkText')}</p>
      <form className="new-link" onSubmit={submit}>
        <SelectField<LinkKind>
          label={t('share.role')}
          value={kind}
          options={linkKinds.map((value) => ({ value, label: t(roleNames[value]) }))}
          onChange={setKind}
        />
        <SelectField
          label={t('share.department')}
          value={departmentId}
          options={[
            { value: anyDepartment, label: t('share.anyDepartment') },
            { value: eachDepartment, label: t('share.eachDepartment') },
            ...departments.map((department) => ({ value: department.id, label: department.name })),
          ]}
          onChange={setDepartmentId}
        />
        <SelectField<Lifetime>
          label={t('share.expires')}
          value={lifetime}
          options={lifetimeNames.map((value) => ({ value, label: t(lifetimes[value].text) }))}
          onChange={setLifetime}
        />
        <TextField
          label={t('share.label')}
          placeholder={t('share.labelHint')}
          value={label}
          maxLength={longestLabel}
          onChange={(event) => setLabel(event.target.value)}
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

const dayMs = 86_400_000;

function linkOf(kind: LinkKind, department: DepartmentSummary | null, label: string, days: number) {
  return {
    ...(kind === 'addsOnly' ? ({ role: 'participant', addsOnly: true } as const) : { role: kind }),
    ...(department && { departmentId: department.id }),
    ...(label.trim() !== '' && { label: label.trim() }),
    ...(days > 0 && { expiresAt: new Date(Date.now() + days * dayMs).toISOString() }),
  };
}
