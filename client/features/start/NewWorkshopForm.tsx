import { ArrowRight } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { SelectField, TextField } from '#client/ui/TextField.tsx';
import type { Language } from '#shared/text/language.ts';
import type { NewWorkshopDraft } from './use-new-workshop.ts';

/** Title, organisation and language of the new workshop, and the button that makes it. */
export function NewWorkshopForm({ draft }: { draft: NewWorkshopDraft }) {
  const t = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void draft.create();
  };
  return (
    <form className="new-workshop" onSubmit={submit} noValidate>
      <TextField
        label={t('start.title')}
        value={draft.title}
        error={draft.problems.title}
        maxLength={200}
        onChange={(event) => draft.setTitle(event.target.value)}
      />
      <TextField
        label={t('start.organisation')}
        value={draft.organisation}
        error={draft.problems.organisation}
        placeholder={t('start.organisationPlaceholder')}
        autoComplete="organization"
        maxLength={200}
        onChange={(event) => draft.setOrganisation(event.target.value)}
      />
      <SelectField<Language>
        label={t('start.workshopLanguage')}
        value={draft.language}
        options={[
          { value: 'nl', label: t('common.dutch') },
          { value: 'en', label: t('common.english') },
        ]}
        onChange={draft.setLanguage}
      />
      <Button
        type="submit"
        variant="primary"
        size="large"
        className="new-workshop__button"
        isBusy={draft.isBusy}
        trailing={<ArrowRight size={17} strokeWidth={1.75} />}
      >
        {t('start.create')}
      </Button>
      {draft.problems.server && (
        <p role="alert" className="new-workshop__problem">
          {draft.problems.server}
        </p>
      )}
    </form>
  );
}
