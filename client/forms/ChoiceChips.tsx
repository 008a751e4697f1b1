import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { classNames } from '#client/ui/class-names.ts';

export interface ChipOption {
  readonly value: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface ChoiceChipsProps {
  /** Several may hold, or one at most; choosing the one that holds once more takes the answer back. */
  readonly many: boolean;
  readonly options: readonly ChipOption[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string, isChosen: boolean) => void;
  readonly isReadOnly: boolean;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly children?: ReactNode;
}

/** Answers as round chips: real radio buttons or boxes underneath, so keyboard and screen reader know them. */
export function ChoiceChips(props: ChoiceChipsProps) {
  const { many, options, chosen, onToggle, isReadOnly, labelId, describedBy, children } = props;
  const groupName = useId();

  const takeBack = (event: KeyboardEvent, value: string) => {
    if (many || isReadOnly || !chosen.includes(value)) return;
    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    onToggle(value, false);
  };

  return (
    <fieldset
      {...(many ? {} : { role: 'radiogroup' })}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      className="form-chips"
    >
      {options.map(({ value, label, icon }) => (
        <label key={value} className={classNames('ui-chip', 'form-chip', isReadOnly && 'form-chip--fixed')}>
          <input
            type={many ? 'checkbox' : 'radio'}
            className="ui-cover"
            name={groupName}
            value={value}
            checked={chosen.includes(value)}
            disabled={isReadOnly}
            onChange={(event) => onToggle(value, event.target.checked)}
            onClick={() => {
              if (!many && chosen.includes(value)) onToggle(value, false);
            }}
            onKeyDown={(event) => takeBack(event, value)}
          />
          {icon}
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
