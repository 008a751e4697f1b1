import { useCallback } from 'react';
import { type DepartmentLook, departmentLook } from '#client/elements/department-look.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** Name and colour of a department; null when there is none. Renders again only when the departments change. */
export function useDepartment(id: string | null | undefined, language: Language): DepartmentLook | null {
  return useStrategySelector(
    useCallback(
      (strategy: Strategy) => departmentLook(strategy.departments, id ?? null, language),
      [id, language],
    ),
  );
}
