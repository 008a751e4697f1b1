import { useId } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { EditorProps } from './editor.ts';

/** Yes, no, or still open: open is an answer that one can see and go back to. */
export function YesNoEditor({ value, isReadOnly, write, labelId, describedBy }: EditorProps) {
  const t = useTexts();
  const groupName = useId();
  const options = [
    { answer: true, label: t('forms.yes') },
    { answer: false, label: t('forms.no') },
    { answer: null, label: t('forms.open') },
  ] as const;
  return (
    <fieldset
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      className="ui-segmented ui-segmented--small form-yes-no"
    >
      {options.map(({ answer, label }) => (
        <label key={String(answer)} className="ui-segmented__option">
          <input
            type="radio"
            className="ui-cover"
            name={groupName}
            checked={value === answer}
            disabled={isReadOnly}
            onChange={() => write(answer)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A switch that is off until somebody turns it on. */
export function FlagEditor({ value, isReadOnly, write, meta, language, describedBy, inputId }: EditorProps) {
  return (
    <label className="form-flag">
      <input
        id={inputId}
        type="checkbox"
        checked={value === true}
        disabled={isReadOnly}
        aria-describedby={describedBy}
        onChange={(event) => write(event.target.checked)}
      />
      <span>{meta.label[language]}</span>
    </label>
  );
}
