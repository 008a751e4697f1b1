import { useCallback } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { usePresence, useStrategySelector } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** The others who are in a field now. */
export function usePeopleInField(itemId: string, field: string): readonly Person[] {
  return usePresence().filter(
    ({ isMe, editing }) => !isMe && editing?.itemId === itemId && editing.field === field,
  );
}

/** The colour of a person's department as a CSS value. */
export function usePersonColor(departmentId: string | null): string {
  // Only the colour is asked for, which is the same in both languages.
  const look = useStrategySelector(
    useCallback(
      (strategy: Strategy) => departmentLook(strategy.departments, departmentId, 'nl'),
      [departmentId],
    ),
  );
  return look ? `var(--dept-${look.color})` : 'var(--ink-3)';
}
