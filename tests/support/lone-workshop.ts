import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createBoardStore } from '#client/sync/board-store.ts';
import { createFindingsStore } from '#client/sync/findings-store.ts';
import type { Me } from '#client/sync/me.ts';
import { createPresence } from '#client/sync/presence.ts';
import { createRights } from '#client/sync/rights.ts';
import type { SavedState } from '#client/sync/saved-state.ts';
import { createUndoStore } from '#client/sync/undo-state.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { createUndo } from '#shared/board/undo.ts';
import { createWriterIds } from '#shared/board/writer-ids.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { createFindingsEngine } from '#shared/pitfalls/engine.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { type CheckSettings, usualCheckSettings } from '#shared/strategy/check-settings.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

const alwaysSaved: SavedState = { kind: 'saved', pending: 0, reconnectedAt: null };

interface LoneOptions extends Partial<Omit<Me, 'clientId'>> {
  readonly stage?: number;
  /** Whether the session tells who this is, so that what they write has a name to it. */
  readonly isKnown?: boolean;
  readonly checks?: Partial<CheckSettings>;
}

/**
 * A workshop in which one person works alone, without a server: real documents, store, checks and undo. Wrap what is
 * rendered in `<WorkshopContext value={loneWorkshop(...)}>`.
 */
export function loneWorkshop(
  strategy: Strategy,
  { stage = 1, isKnown = false, checks, ...me }: LoneOptions = {},
): WorkshopConnection {
  const boardDoc = new Y.Doc();
  const sessionDoc = new Y.Doc();
  seedBoard(boardDoc, strategy);
  sessionDoc.getMap(sessionRoot).set('stage', stage);
  const joined: Me = {
    participantId: 'p1',
    name: 'Rachid',
    departmentId: null,
    role: 'participant',
    ...me,
    clientId: boardDoc.clientID,
  };
  const session = sessionDoc.getMap(sessionRoot);
  if (checks) session.set('checks', { ...usualCheckSettings, ...checks });
  if (isKnown) {
    const { participantId, name, departmentId } = joined;
    session.set('participants', new Y.Map([[participantId, { name, departmentId, role: 'contributor' }]]));
    session.set('clients', new Y.Map([[String(boardDoc.clientID), participantId]]));
  }
  const store = createBoardStore(boardDoc, sessionDoc, joined);
  const { rights } = createRights(boardDoc, store);
  const board = { doc: boardDoc, origin: { writer: joined.participantId }, allows: rights.allows };
  const writerIds = createWriterIds(boardDoc, board.origin);
  const engine = createFindingsEngine();
  const findings = createFindingsStore(store, async () => ({
    findingsOf: (one) => engine.findingsOf(one, dayInAmsterdam(new Date())),
    titleOf: (pitfall) => pitfallById(pitfall)?.text.title,
  }));
  return {
    workshopId: 'lone',
    board,
    store,
    saved: {
      current: () => alwaysSaved,
      subscribe: () => () => {},
    },
    presence: createPresence(new Awareness(boardDoc), store.me),
    undo: createUndoStore(createUndo(boardDoc, board.origin, rights.allows, writerIds.isMine)),
    findings,
    rights,
    writerIds,
    inStep: Promise.resolve(),
    keepOnDevice: () => {},
    clearDevice: async () => {},
    check: () => {},
    destroy: () => {
      findings.destroy();
      boardDoc.destroy();
      sessionDoc.destroy();
    },
  };
}
