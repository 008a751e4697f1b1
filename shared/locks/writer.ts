import { isFrozen } from '#shared/session/frozen.ts';
import type { Role } from '#shared/session/roles.ts';
import type { SessionState } from '#shared/session/session-state.ts';

/** Someone who writes on the board. */
export interface Writer {
  readonly participantId: string;
  readonly role: Role;
  /** May add notes and change their own, and nothing else. */
  readonly addsOnly: boolean;
}

/**
 * Why somebody may not write something: only looking, kept as it is for good, agreed until the next version is opened,
 * locked for now, or not their own note.
 */
export type WriteRefusal = 'observer' | 'archived' | 'agreed' | 'locked' | 'not-own';

/** What of the session decides who may write what. */
export type WriteRules = Pick<SessionState, 'locks' | 'archived' | 'agreed' | 'clients'>;

/** Why somebody may write nothing at all, whatever it is; null when it depends on what they write. */
export function refusesAll({ role }: Writer, rules: WriteRules): WriteRefusal | null {
  if (rules.archived) return 'archived';
  if (role === 'observer') return 'observer';
  return isFrozen(rules) ? 'agreed' : null;
}

/** Whether somebody may write everything, so that nobody need look at what they write. */
export function mayWriteAll(writer: Writer, rules: WriteRules): boolean {
  if (refusesAll(writer, rules)) return false;
  if (writer.role === 'facilitator') return true;
  return !writer.addsOnly && !rules.locks.board && rules.locks.regions.length === 0;
}
