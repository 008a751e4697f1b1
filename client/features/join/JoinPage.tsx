import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { isSharedDevice, setSharedDevice } from '#client/device/device-storage.ts';
import { knownName, rememberName } from '#client/device/known-name.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { type Invitation, joinWorkshop } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { LanguageSwitch } from '#client/ui/LanguageSwitch.tsx';
import { Checkbox, TextField } from '#client/ui/TextField.tsx';
import { departmentKindOf } from '#shared/text/departments.ts';
import { DepartmentChoice, noDepartment } from './DepartmentChoice.tsx';
import './join.css';

const mostNameLength = 80;

const invitedAs = {
  facilitator: 'join.invitedAs_facilitator',
  participant: 'join.invitedAs_participant',
  observer: 'join.invitedAs_observer',
} as const;

export interface JoinPageProps {
  workshopId: string;
  secret: string;
  invitation: Invitation;
  onJoined: () => void;
  /** The link turned out to be withdrawn while one was filling in. */
  onLinkDead: () => void;
}

/** One screen between a link and the board: a name, a department, one button. */
export function JoinPage({ workshopId, secret, invitation, onJoined, onLinkDead }: JoinPageProps) {
  const t = useTexts();
  const [language, setLanguage] = useLanguage();
  const failureText = useFailureText();
  const [name, setName] = useState(knownName);
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const [problems, setProblems] = useState<{ name?: string; department?: string; server?: string }>({});
  const [isBusy, setIsBusy] = useState(false);
  const [isShared, setIsShared] = useState(isSharedDevice);

  const linkDepartment = invitation.departments.find(
    (department) => department.id === invitation.departmentId,
  );
  const mustChoose = !linkDepartment && invitation.role !== 'observer' && invitation.departments.length > 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    const nameProblem = problemOfName(typed);
    const found = {
      ...(nameProblem && { name: t(nameProblem, { most: mostNameLength }) }),
      ...(mustChoose && departmentId === null && { department: t('join.departmentMissing') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || isBusy) return;
    setIsBusy(true);
    const chosen = departmentId === noDepartment ? null : departmentId;
    const result = await joinWorkshop(workshopId, {
      secret,
      name: typed,
      ...(chosen && { departmentId: chosen }),
    });
    setIsBusy(false);
    if (!result.ok)
      return result.kind === 'missing' ? onLinkDead() : setProblems({ server: failureText(result) });
    setSharedDevice(isShared);
    rememberName(typed);
    onJoined();
  };

  return (
    <div className="join">
      <header className="join__header">
        <span>{t('common.product')}</span>
        <LanguageSwitch legend={t('common.language')} value={language} onChange={setLanguage} />
      </header>
      <main>
        <form className="join__sheet" onSubmit={submit} noValidate>
          <div>
            <p className="join__invitation">{t(invitedAs[invitation.role])}</p>
            <h1>{invitation.title}</h1>
            <p className="join__organisation">{invitation.organisation}</p>
          </div>
          <TextField
            label={t('join.name')}
            placeholder={t('join.namePlaceholder')}
            value={name}
            error={problems.name}
            autoComplete="name"
            autoFocus
            onChange={(event) => {
              setName(event.target.value);
              setProblems({});
            }}
          />
          {linkDepartment && (
            <p className="join__department">{t('join.forDepartment', { department: linkDepartment.name })}</p>
          )}
          {mustChoose && (
            <DepartmentChoice
              legend={t('join.department')}
              noneLabel={t('join.noDepartment')}
              departments={invitation.departments.map((department) => ({
                ...department,
                look: departmentKindOf(department.kind),
              }))}
              value={departmentId}
              error={problems.department}
              onChange={(next) => {
                setDepartmentId(next);
                setProblems({});
              }}
            />
          )}
          {problems.server && (
            <p role="alert" className="join__problem">
              {problems.server}
            </p>
          )}
          <Button
            type="submit"
            variant="primary"
            size="large"
            isBusy={isBusy}
            trailing={<ArrowRight size={17} strokeWidth={1.75} />}
          >
            {invitation.role === 'observer' ? t('join.enterAsObserver') : t('join.enter')}
          </Button>
          <Checkbox
            label={t('common.sharedDevice')}
            hint={t('common.sharedDeviceHint')}
            isChecked={isShared}
            onChange={setIsShared}
          />
        </form>
      </main>
    </div>
  );
}

function problemOfName(name: string) {
  if (name === '') return 'join.nameMissing' as const;
  return name.length > mostNameLength ? ('join.nameTooLong' as const) : null;
}
