import { useCallback, useMemo } from 'react';
import { type DepartmentLook, departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { usePresence, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { inOrder } from '#shared/session/hands.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** Somebody who takes part, as a list shows them. */
export interface PersonShown {
  readonly participantId: string;
  readonly name: string;
  readonly department: DepartmentLook | null;
}

/** What participants made known. */
export interface SignalsShown {
  /** The participants who are here, each once, by name. */
  readonly people: readonly PersonShown[];
  /** Of those who are here: who is ready with this step. */
  readonly ready: ReadonlySet<string>;
  /** Whose hand is up, the first first, also when they are away for a moment. */
  readonly hands: readonly PersonShown[];
}

/** Who is here, who is ready, and whose hand is up. */
export function useSignals(): SignalsShown {
  const [language] = useLanguage();
  const presence = usePresence();
  const { ready, hands, participants } = useSession();
  const departments = useStrategySelector(useCallback((strategy: Strategy) => strategy.departments, []));
  return useMemo(() => {
    const shown = (participantId: string, name: string, departmentId: string | null): PersonShown => ({
      participantId,
      name,
      department: departmentLook(departments, departmentId, language),
    });
    const byId = new Map<string, PersonShown>();
    for (const { participantId, name, departmentId, role } of presence) {
      if (role === 'facilitator' || role === 'observer') continue;
      byId.set(participantId, shown(participantId, name, departmentId));
    }
    const people = [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, language));
    return {
      people,
      ready: new Set(people.map(({ participantId }) => participantId).filter((id) => ready[id])),
      hands: inOrder(hands, participants).map((id) =>
        shown(id, participants[id]?.name ?? '', participants[id]?.departmentId ?? null),
      ),
    };
  }, [presence, ready, hands, participants, departments, language]);
}
