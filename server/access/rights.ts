import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { type Role, roleOfParticipant } from '#shared/session/roles.ts';
import { readSession, type SessionState } from '#shared/session/session-state.ts';
import type { Caller } from './caller.ts';

/** What someone may do as things stand now. */
export interface Rights {
  readonly role: Role;
  /** A participant who may add notes and change their own, and nothing else. */
  readonly addsOnly: boolean;
}

/**
 * What a caller may do now; null when they were sent away. Someone who joined has the role that the session tells,
 * which a facilitator may have changed since; whoever shows a secret has the role of its link.
 */
export function rightsOf(
  { participants }: Pick<SessionState, 'participants'>,
  caller: Caller,
): Rights | null {
  const { role, addsOnly, via, participantId } = caller;
  const entry = via === 'cookie' ? participants[participantId] : undefined;
  if (!entry) return { role, addsOnly: addsOnly && role === 'participant' };
  if (entry.removed) return null;
  const roleNow = roleOfParticipant(entry.role) ?? role;
  return { role: roleNow, addsOnly: roleNow === 'participant' && entry.addsOnly === true };
}

/** The caller with what they may do now in place of what their link gave them; null when they were sent away. */
export function callerNow(room: WorkshopRoom, caller: Caller): Caller | null {
  const rights = rightsOf(readSession(room.session.doc), caller);
  return rights && { ...caller, ...rights };
}
