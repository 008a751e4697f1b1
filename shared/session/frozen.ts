import type * as Y from 'yjs';
import { readAgreed, type SessionState } from './session-state.ts';

/** Whether the strategy is agreed: nobody changes it until a facilitator opens the next version. */
export function isFrozen({ agreed }: Pick<SessionState, 'agreed'>): boolean {
  return agreed !== null;
}

/** The same, straight from the session document: cheap enough to ask on every update of the board. */
export function isFrozenIn(session: Y.Doc): boolean {
  return isFrozen({ agreed: readAgreed(session) });
}
