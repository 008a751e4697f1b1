import { type PeopleChange, readSession, type SessionState } from '#shared/session/session-state.ts';
import type { CommandContext } from '../command.ts';

/** So many changes of roles and lead are remembered. */
const mostRemembered = 200;

/** The log with one change more, done by the caller now. */
export function withChange(
  { room, caller, now }: CommandContext,
  change: Omit<PeopleChange, 'by' | 'at'>,
): Pick<SessionState, 'peopleLog'> {
  const entry = { ...change, by: caller.participantId, at: new Date(now()).toISOString() };
  const { peopleLog } = readSession(room.session.doc);
  return { peopleLog: [...peopleLog, entry].slice(-mostRemembered) };
}

/** Those who can run the workshop: they joined here as facilitator, or were made one, and were not sent away. */
export function facilitatorsOf({ participants }: SessionState): readonly string[] {
  return Object.entries(participants)
    .filter(([, { role, removed, imported }]) => role === 'facilitator' && !removed && !imported)
    .map(([id]) => id);
}
