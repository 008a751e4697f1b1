import { useId } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint: string;
  /** What is wrong; replaces the hint. */
  readonly error: string | undefined;
}

/** A few lines that say why. */
export function ReasonField({ value, onChange, hint, error }: ReasonFieldProps) {
  const t = useTexts();
  const id = useId();
  const noteId = useId();
  return (
    <div className="ui-field">
      <label htmlFor={id}>{t('findings.reason')}</label>
      <textarea
        id={id}
        className="ui-input accept__reason"
        rows={3}
        maxLength={2000}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={noteId} className={error ? 'ui-field__error' : 'ui-field__hint'}>
        {error ?? hint}
      </p>
    </div>
  );
}
