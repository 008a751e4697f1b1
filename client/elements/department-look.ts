import type { Strategy } from '#shared/strategy/strategy.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';

/** A department as it shows: its name and its place in the palette. */
export interface DepartmentLook {
  readonly name: string;
  /** 1 to 12. */
  readonly color: number;
  readonly isSecondRound: boolean;
}

const looks = new WeakMap<Strategy['departments'], Map<string, DepartmentLook>>();

/** How a department looks; `null` when there is no such department. The same object until the departments change. */
export function departmentLook(
  departments: Strategy['departments'],
  id: string | null,
  language: Language,
): DepartmentLook | null {
  if (id === null) return null;
  const known = looks.get(departments) ?? new Map<string, DepartmentLook>();
  looks.set(departments, known);
  const key = `${language} ${id}`;
  const look = known.get(key);
  if (look) return look;
  const department = departments.find((one) => one.id === id);
  if (!department) return null;
  const { label, color, isSecondRound } = departmentKindOf(department.kind);
  const made = { name: department.name || label[language], color, isSecondRound };
  known.set(key, made);
  return made;
}
