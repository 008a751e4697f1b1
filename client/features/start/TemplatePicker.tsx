import type { ReactNode } from 'react';
import type { TemplateSummary } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

/** What a new workshop begins from: a template by its id, or a file. */
export type Source = 'file' | `template:${string}`;

/** The template without any answers. */
export const blankTemplate = 'blank';

export interface TemplatePickerProps {
  templates: readonly TemplateSummary[];
  /** The name of the chosen file, if one was chosen. */
  fileName: string | null;
  value: Source;
  onChange: (source: Source) => void;
}

/** The cards to begin from, as one radio group. */
export function TemplatePicker({ templates, fileName, value, onChange }: TemplatePickerProps) {
  const t = useTexts();
  const [language] = useLanguage();
  return (
    <fieldset className="template-picker">
      <legend className="visually-hidden">{t('start.templates')}</legend>
      {fileName !== null && (
        <TemplateCard
          isChosen={value === 'file'}
          onChoose={() => onChange('file')}
          preview={<TemplatePreview id={fileName} />}
          title={t('start.fileTitle')}
          text={fileName}
        />
      )}
      {templates.length === 0 && (
        // Until the templates arrive, and when they do not, one can begin with nothing.
        <TemplateCard
          isChosen={value === `template:${blankTemplate}`}
          onChoose={() => onChange(`template:${blankTemplate}`)}
          preview={<TemplatePreview id={blankTemplate} />}
          title={t('start.blankTitle')}
          text={t('start.blankDescription')}
        />
      )}
      {templates.map((template) => (
        <TemplateCard
          key={template.id}
          isChosen={value === `template:${template.id}`}
          onChoose={() => onChange(`template:${template.id}`)}
          preview={<TemplatePreview id={template.id} itemsPerRegion={template.preview} />}
          title={template.title[language]}
          text={template.description[language]}
        />
      ))}
    </fieldset>
  );
}

interface TemplateCardProps {
  isChosen: boolean;
  onChoose: () => void;
  preview: ReactNode;
  title: string;
  text: string;
}

function TemplateCard({ isChosen, onChoose, preview, title, text }: TemplateCardProps) {
  return (
    <label className="template-card">
      <input type="radio" name="template" className="ui-cover" checked={isChosen} onChange={onChoose} />
      {preview}
      <span className="template-card__title">{title}</span>
      <span className="template-card__text">{text}</span>
    </label>
  );
}
