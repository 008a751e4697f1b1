import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { Checkbox, SelectField } from '#client/ui/TextField.tsx';
import { stages } from '#shared/journey/stages.ts';
import { chapterIds, chapterTitles } from '#shared/report/options.ts';
import { formatDate } from '#shared/text/format.ts';
import type { ExportChoices } from './choices.ts';
import { kindOf } from './formats.ts';

interface ChoiceFieldsProps {
  readonly choices: ExportChoices;
  readonly onChange: (changed: Partial<ExportChoices>) => void;
}

/** What there is to choose for the format that holds. */
export function ChoiceFields({ choices, onChange }: ChoiceFieldsProps) {
  const t = useTexts();
  const kind = kindOf(choices.format);
  return (
    <div className="exports__choices">
      {kind !== 'data' && (
        <div className="exports__row">
          <span aria-hidden="true">{t('exports.language')}</span>
          <Segmented
            legend={t('exports.language')}
            value={choices.language}
            onChange={(language) => onChange({ language })}
            options={[
              { value: 'nl', label: t('common.dutch') },
              { value: 'en', label: t('common.english') },
            ]}
          />
        </div>
      )}
      <VersionFields choices={choices} onChange={onChange} comparing={kind === 'document'} />
      {kind === 'board' && <RegionField choices={choices} onChange={onChange} />}
      {kind === 'document' && <ChapterFields choices={choices} onChange={onChange} />}
    </div>
  );
}

function VersionFields({
  choices,
  onChange,
  comparing,
}: ChoiceFieldsProps & { readonly comparing: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { versions } = useSession();
  const kept = Object.entries(versions)
    .sort(([, one], [, other]) => Date.parse(other.at) - Date.parse(one.at))
    .map(([id, version]) => ({ id, name: version.name, date: formatDate(version.at, language) }));
  if (kept.length === 0) return null;
  return (
    <>
      <SelectField
        label={t('exports.version')}
        value={choices.version}
        onChange={(version) => onChange({ version })}
        options={[
          { value: '', label: t('exports.versionNow') },
          ...kept.map(({ id, ...told }) => ({ value: id, label: t('exports.versionOf', told) })),
        ]}
      />
      {comparing && (
        <SelectField
          label={t('exports.since')}
          value={choices.since}
          onChange={(since) => onChange({ since })}
          options={[
            { value: '', label: t('exports.sinceNever') },
            ...kept.map(({ id, ...told }) => ({ value: id, label: t('exports.sinceOf', told) })),
          ]}
        />
      )}
    </>
  );
}

function RegionField({ choices, onChange }: ChoiceFieldsProps) {
  const t = useTexts();
  const [language] = useLanguage();
  return (
    <SelectField
      label={t('exports.region')}
      value={choices.region}
      onChange={(region) => onChange({ region })}
      options={[
        { value: '', label: t('exports.regionAll') },
        ...stages.map(({ number, title }) => ({
          value: String(number),
          label: t('exports.regionOf', { number, title: title[language] }),
        })),
      ]}
    />
  );
}

function ChapterFields({ choices, onChange }: ChoiceFieldsProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { chapters } = choices;
  const isAll = chapters.length === chapterIds.length;
  return (
    <>
      <fieldset className="exports__chapters">
        <legend>{t('exports.chapters')}</legend>
        <Button size="small" variant="quiet" onClick={() => onChange({ chapters: isAll ? [] : chapterIds })}>
          {isAll ? t('exports.chaptersNone') : t('exports.chaptersAll')}
        </Button>
        {chapterIds.map((id) => (
          <Checkbox
            key={id}
            label={chapterTitles[id][language]}
            isChecked={chapters.includes(id)}
            onChange={(isChecked) =>
              onChange({
                chapters: chapterIds.filter((one) => (one === id ? isChecked : chapters.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <fieldset className="exports__options">
        <legend>{t('exports.options')}</legend>
        <Checkbox
          label={t('exports.openFindings')}
          isChecked={choices.openFindings}
          onChange={(openFindings) => onChange({ openFindings })}
        />
        <Checkbox
          label={t('exports.notes')}
          isChecked={choices.notes}
          onChange={(notes) => onChange({ notes })}
        />
        <Checkbox
          label={t('exports.signatures')}
          isChecked={choices.signatures}
          onChange={(signatures) => onChange({ signatures })}
        />
        <Checkbox
          label={t('exports.boardPictures')}
          isChecked={choices.boardPictures}
          onChange={(boardPictures) => onChange({ boardPictures })}
        />
      </fieldset>
    </>
  );
}
