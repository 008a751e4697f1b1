import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { classNames } from './class-names.ts';
import './field.css';

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string | undefined;
  /** What is wrong and what to do; replaces the hint. */
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label above it. */
export function TextField({ label, hint, error, inputRef, className, ...rest }: TextFieldProps) {
  const id = useId();
  const noteId = useId();
  const note = error ?? hint;
  return (
    <div className={classNames('ui-field', className)}>
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        ref={inputRef}
        className="ui-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? noteId : undefined}
      />
      {note && (
        <p id={noteId} className={error ? 'ui-field__error' : 'ui-field__hint'}>
          {note}
        </p>
      )}
    </div>
  );
}

export interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  className?: string;
}

/** One of a short list, with its label above it. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, className } = props;
  const id = useId();
  return (
    <div className={classNames('ui-field', className)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ui-input ui-select"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface CheckboxProps {
  label: ReactNode;
  hint?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A box to tick, with its label beside it. */
export function Checkbox({ label, hint, isChecked, onChange }: CheckboxProps) {
  const hintId = useId();
  return (
    <div className="ui-checkbox">
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="ui-field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
