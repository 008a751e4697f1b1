import { useState } from 'react';
import { rememberWorkshop } from '#client/device/recent-workshops.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { type CreatedWorkshop, createWorkshop, type TemplateSummary } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useTextsOf } from '#client/i18n/use-texts-of.ts';
import type { Language } from '#shared/text/language.ts';
import { departmentsToSend, type TableDepartment, usualDepartments } from './department-list.ts';
import type { StrategyUpload } from './strategy-upload.ts';
import { blankTemplate, type Source } from './TemplatePicker.tsx';

/** What is wrong with the form, by field. */
export interface DraftProblems {
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
  readonly server?: string | undefined;
}

/** The new workshop as it is being filled in. */
export type NewWorkshopDraft = ReturnType<typeof useNewWorkshop>;

/** The form of a new workshop; `create` checks it, makes the workshop and keeps its links on this device. */
export function useNewWorkshop(templates: readonly TemplateSummary[]) {
  const t = useTexts();
  const failureText = useFailureText();
  const [screenLanguage] = useLanguage();
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const [organisation, setOrganisationText] = useState('');
  const [source, setSource] = useState<Source>(`template:${blankTemplate}`);
  const [upload, setUpload] = useState<StrategyUpload | null>(null);
  const [departments, setDepartments] = useState<readonly TableDepartment[]>(usualDepartments);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [isBusy, setIsBusy] = useState(false);
  const [created, setCreated] = useState<CreatedWorkshop | null>(null);

  const template = templates.find(({ id }) => source === `template:${id}`);
  const broughtAlong = template?.departments ?? [];
  // A template with departments of its own keeps those; the usual ones would stand there twice.
  const addable =
    broughtAlong.length > 0 ? departments.filter(({ ownName }) => ownName !== null) : departments;

  const language = chosenLanguage ?? screenLanguage;
  const titleLanguage = useTextsOf(language, 'entry');
  const title = ownTitle ?? t('start.defaultTitle', { year: planYear(new Date()), lng: titleLanguage });

  const setTitle = (text: string) => {
    setOwnTitle(text);
    setProblems({ ...problems, title: undefined });
  };
  const setOrganisation = (text: string) => {
    setOrganisationText(text);
    setProblems({ ...problems, organisation: undefined });
  };
  const takeUpload = (next: StrategyUpload) => {
    setUpload(next);
    setSource('file');
    if (next.title) setTitle(next.title);
    if (next.organisation) setOrganisationText(next.organisation);
    if (next.language) setLanguage(next.language);
    setProblems({});
  };

  const create = async () => {
    const found: DraftProblems = {
      title: title.trim() === '' ? t('start.titleMissing') : undefined,
      organisation: organisation.trim() === '' ? t('start.organisationMissing') : undefined,
    };
    setProblems(found);
    if (found.title || found.organisation || isBusy) return;
    setIsBusy(true);
    const basics = { title: title.trim(), organisation: organisation.trim(), language };
    const beginning =
      source === 'file'
        ? { strategy: upload?.strategy }
        : { departments: departmentsToSend(addable, language), ...(template && { template: template.id }) };
    const result = await createWorkshop({ ...basics, ...beginning });
    setIsBusy(false);
    if (!result.ok) return setProblems({ server: failureText(result) });
    rememberWorkshop({ id: result.value.id, ...basics, role: 'facilitator', links: result.value.links });
    setCreated(result.value);
  };

  return {
    title,
    setTitle,
    organisation,
    setOrganisation,
    language,
    setLanguage,
    source,
    setSource,
    upload,
    takeUpload,
    broughtAlong,
    addable,
    departments,
    setDepartments,
    problems,
    isBusy,
    create,
    created,
  };
}

/** The year that a strategy made now is about: from July on one plans the next. */
function planYear(now: Date): number {
  return now.getMonth() >= 6 ? now.getFullYear() + 1 : now.getFullYear();
}
