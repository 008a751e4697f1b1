import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { DepartmentSummary } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Chip, Swatch } from '#client/ui/Chip.tsx';
import { departmentKindOf } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';
import { AddDepartmentDialog } from './AddDepartmentDialog.tsx';
import { departmentName, ownDepartment, type TableDepartment } from './department-list.ts';

export interface DepartmentPickerProps {
  /** Departments that the template brings along; these cannot be left out. */
  broughtAlong: readonly DepartmentSummary[];
  /** The others that are shown, a part of `departments`. */
  shown: readonly TableDepartment[];
  departments: readonly TableDepartment[];
  /** The language of the workshop, in which the names are given. */
  language: Language;
  onChange: (departments: readonly TableDepartment[]) => void;
}

/** Which departments sit at the table: chips that go on and off, and a way to add one's own. */
export function DepartmentPicker({
  broughtAlong,
  shown,
  departments,
  language,
  onChange,
}: DepartmentPickerProps) {
  const t = useTexts();
  const [isAdding, setIsAdding] = useState(false);

  const toggle = (id: string) =>
    onChange(
      departments.map((department) =>
        department.id === id ? { ...department, isAtTable: !department.isAtTable } : department,
      ),
    );

  return (
    <fieldset className="department-picker">
      <legend className="department-picker__legend">{t('start.atTheTable')}</legend>
      {broughtAlong.map((department) => {
        const { color, isSecondRound } = departmentKindOf(department.kind);
        return (
          <span key={department.id} className="ui-chip ui-chip--fixed">
            <Swatch color={color} isSecondRound={isSecondRound} />
            {department.name}
          </span>
        );
      })}
      {shown.map((department) => {
        const { color, isSecondRound } = departmentKindOf(department.kind);
        return (
          <Chip
            key={department.id}
            look="quiet"
            isPressed={department.isAtTable}
            onClick={() => toggle(department.id)}
            icon={<Swatch color={color} isSecondRound={isSecondRound} />}
          >
            <span lang={language}>{departmentName(department, language)}</span>
          </Chip>
        );
      })}
      <Chip look="add" icon={<Plus size={15} strokeWidth={1.75} />} onClick={() => setIsAdding(true)}>
        {t('start.addDepartment')}
      </Chip>
      {isAdding && (
        <AddDepartmentDialog
          takenNames={[
            ...broughtAlong.map((department) => department.name),
            ...shown.map((department) => departmentName(department, language)),
          ]}
          takenKinds={[...broughtAlong, ...shown].map((department) => department.kind ?? 'other')}
          language={language}
          onClose={() => setIsAdding(false)}
          onAdd={(kind, name) => {
            onChange([...departments, ownDepartment(kind, name)]);
            setIsAdding(false);
          }}
        />
      )}
    </fieldset>
  );
}
