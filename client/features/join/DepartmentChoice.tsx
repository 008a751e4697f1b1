import { useId } from 'react';
import { Swatch } from '#client/ui/Chip.tsx';

/** Stands for someone who speaks for none of the departments, such as a consultant. */
export const noDepartment = '-';

export interface DepartmentChoiceProps {
  legend: string;
  noneLabel: string;
  departments: readonly { id: string; name: string; look: { color: number; isSecondRound: boolean } }[];
  value: string | null;
  error: string | undefined;
  onChange: (id: string) => void;
}

/** The departments at the table as radio buttons, and one for none of them. */
export function DepartmentChoice({
  legend,
  noneLabel,
  departments,
  value,
  error,
  onChange,
}: DepartmentChoiceProps) {
  const errorId = useId();
  return (
    <fieldset className="department-choice" aria-describedby={error ? errorId : undefined}>
      <legend>{legend}</legend>
      <div className="department-choice__options">
        {departments.map((department) => (
          <label key={department.id} className="department-choice__option">
            <input
              type="radio"
              name="department"
              checked={value === department.id}
              onChange={() => onChange(department.id)}
            />
            <Swatch color={department.look.color} isSecondRound={department.look.isSecondRound} />
            {department.name}
          </label>
        ))}
        <label className="department-choice__option department-choice__option--none">
          <input
            type="radio"
            name="department"
            checked={value === noDepartment}
            onChange={() => onChange(noDepartment)}
          />
          {noneLabel}
        </label>
      </div>
      {error && (
        <p id={errorId} role="alert" className="ui-field__error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
