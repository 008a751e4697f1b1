import type * as Y from 'yjs';
import type { CommandType } from './commands.ts';
import { readAgreed, type SessionState } from './session-state.ts';

/** Whether the strategy is agreed: nobody changes it until a facilitator opens the next version. */
export function isFrozen({ agreed }: Pick<SessionState, 'agreed'>): boolean {
  return agreed !== null;
}

/** The same, straight from the session document: cheap enough to ask on every update of the board. */
export function isFrozenIn(session: Y.Doc): boolean {
  return isFrozen({ agreed: readAgreed(session) });
}

/** What changes an agreed strategy, or asks the group for what could not be put into it any more. */
const notOnceAgreed: ReadonlySet<CommandType> = new Set<CommandType>([
  'vote.open',
  'vote.reopen',
  'vote.cancel',
  'writing.start',
  'writing.reveal',
  'lock.set',
  'consent.give',
  'consent.withdraw',
  'checks.set',
  'pitfall.switch',
]);

/** All that an archived workshop takes. */
const onceArchived: ReadonlySet<CommandType> = new Set<CommandType>([
  'workshop.archive',
  'participant.role',
  'participant.remove',
  'lead.give',
  'lead.take',
]);

/**
 * Why nobody can give a command of this type as things stand: the server refuses it, and clients do not offer it. Null
 * when that depends on who gives it, and on what.
 */
export function refusalNow(
  session: Pick<SessionState, 'agreed' | 'archived'>,
  type: CommandType,
): 'archived' | 'agreed' | null {
  if (session.archived && !onceArchived.has(type)) return 'archived';
  return isFrozen(session) && notOnceAgreed.has(type) ? 'agreed' : null;
}
