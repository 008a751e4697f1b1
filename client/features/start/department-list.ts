import { randomId } from '#client/http/random-id.ts';
import type { DepartmentSummary } from '#client/http/workshops.ts';
import { departmentKinds } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';

/** A department that may come to the table; one of a known kind without a name of its own follows the language. */
export interface TableDepartment {
  readonly id: string;
  readonly kind: string;
  /** The name that the organisation uses; null to use the name of the kind. */
  readonly ownName: string | null;
  readonly isAtTable: boolean;
}

const usualKinds = ['customer_service', 'it', 'hr', 'finance', 'marketing', 'sales', 'logistics'];

/** The seven departments that usually belong at the table. */
export function usualDepartments(): readonly TableDepartment[] {
  return usualKinds.map((kind) => ({ id: newDepartmentId(), kind, ownName: null, isAtTable: true }));
}

/** A department that someone adds. */
export function ownDepartment(kind: string, ownName: string): TableDepartment {
  return { id: newDepartmentId(), kind, ownName, isAtTable: true };
}

/** The name to show for a department. */
export function departmentName(department: TableDepartment, language: Language): string {
  if (department.ownName !== null) return department.ownName;
  return departmentKinds.find((info) => info.kind === department.kind)?.label[language] ?? '';
}

/** Those that sit at the table, named in the language of the workshop, as the server takes them. */
export function departmentsToSend(list: readonly TableDepartment[], language: Language): DepartmentSummary[] {
  return list
    .filter((department) => department.isAtTable)
    .map((department) => ({
      id: department.id,
      name: departmentName(department, language),
      kind: department.kind,
    }));
}

function newDepartmentId(): string {
  return `d${randomId(11)}`;
}
