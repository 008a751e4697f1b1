import { useMemo } from 'react';
import { usePresence, useSession } from '#client/sync/hooks.ts';
import { type Role, roleOfParticipant } from '#shared/session/roles.ts';

/** Somebody who joined, with what they may do. */
export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly role: Role;
  readonly addsOnly: boolean;
  /** Whether they are connected at this moment. */
  readonly isHere: boolean;
}

/** Everybody who joined here and was not sent away: facilitators first, then by name. */
export function useEverybody(): readonly PersonHere[] {
  const { participants } = useSession();
  const presence = usePresence();
  return useMemo(() => {
    const connected = new Set(presence.map(({ participantId }) => participantId));
    const people = Object.entries(participants)
      .filter(([, { removed, imported }]) => !removed && !imported)
      .map(([id, { name, departmentId, role, addsOnly = false }]): PersonHere => {
        const own = roleOfParticipant(role) ?? 'participant';
        return { id, name, departmentId, role: own, addsOnly, isHere: connected.has(id) };
      });
    return people.sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
  }, [participants, presence]);
}

function rank({ role }: PersonHere): number {
  return { facilitator: 0, participant: 1, observer: 2 }[role];
}
