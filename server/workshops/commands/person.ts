import type { Caller } from '#server/access/caller.ts';
import type { SessionState } from '#shared/session/session-state.ts';

/** Who gives a command, as the session knows them: never what the command says of itself. */
export interface PersonInSession {
  readonly name: string;
  readonly departmentId: string | null;
  readonly isDecisionMaker: boolean;
}

/** Someone who calls with a link alone never joined: of them only the department of their link is known. */
export function personIn(
  { participants }: Pick<SessionState, 'participants'>,
  { participantId, departmentId }: Caller,
): PersonInSession {
  const known = participants[participantId];
  return {
    name: known?.name ?? '',
    departmentId: departmentId ?? known?.departmentId ?? null,
    isDecisionMaker: known?.role === 'decision_maker',
  };
}
