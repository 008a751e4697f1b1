import type { SessionState } from './session-state.ts';

/** Who wrote something on the board, and for which department. */
export interface Writer {
  /** Through whose hands it came. */
  readonly participantId: string;
  /** Of the participant, or of who sat beside them; empty when nobody knows. */
  readonly name: string;
  readonly departmentId: string | null;
  /** Whether it was written for a department that was absent. */
  readonly onBehalf: boolean;
}

/** What of the session tells who wrote under a client id. */
export type WriterSources = Pick<SessionState, 'clients' | 'voices' | 'participants'>;

/** Who writes under a client id; null when nobody was seen to. */
export function writerUnder(session: WriterSources, clientId: number): Writer | null {
  const { clients, voices, participants } = session;
  const voice = voices[String(clientId)];
  const participantId = clients[String(clientId)] ?? voice?.by;
  if (participantId === undefined) return null;
  const person = participants[participantId];
  // A voice is heard only of whom the server saw writing under the id.
  const spoken = voice?.by === participantId ? voice : undefined;
  return {
    participantId,
    name: spoken?.name ?? person?.name ?? '',
    departmentId: spoken ? spoken.departmentId : (person?.departmentId ?? null),
    onBehalf: spoken?.onBehalf === true,
  };
}
