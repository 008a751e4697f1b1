/**
 * Two people on one board in one process: real documents, real stores, real presence, joined by handing each other
 * their updates. Only the socket and the server's stamp on presence are left out. For tests.
 */
import { createElement, type ReactNode } from 'react';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createBoardStore } from '#client/sync/board-store.ts';
import { createFindingsStore } from '#client/sync/findings-store.ts';
import type { Me } from '#client/sync/me.ts';
import { createPresence } from '#client/sync/presence.ts';
import { createRights } from '#client/sync/rights.ts';
import { createUndoStore } from '#client/sync/undo-state.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import type { Board } from '#shared/board/board.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { createUndo } from '#shared/board/undo.ts';
import { createWriterIds } from '#shared/board/writer-ids.ts';
import { createFindingsEngine } from '#shared/pitfalls/engine.ts';
import type { Role } from '#shared/session/roles.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** Somebody who takes part in the test. */
export interface Participant {
  readonly connection: WorkshopConnection;
  readonly awareness: Awareness;
  readonly session: Y.Doc;
}

/** Who takes part. */
export interface ParticipantOptions {
  readonly name: string;
  readonly departmentId?: string | null;
  readonly role?: Role;
}

/** One person with a board of their own that holds the strategy. */
export function join(strategy: Strategy, options: ParticipantOptions): Participant {
  const doc = new Y.Doc();
  seedBoard(doc, strategy);
  return participant(doc, options);
}

/** A second person on the board of the first; each sees what the other does at once. */
export function joinBeside(first: Participant, options: ParticipantOptions): Participant {
  const doc = new Y.Doc();
  const other = first.connection.board.doc;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'relay');
  const second = participant(doc, options);
  relay(other, doc);
  relay(doc, other);
  relayPresence(first.awareness, second.awareness);
  relayPresence(second.awareness, first.awareness);
  return second;
}

function participant(
  doc: Y.Doc,
  { name, departmentId = null, role = 'participant' }: ParticipantOptions,
): Participant {
  const session = new Y.Doc();
  const awareness = new Awareness(doc);
  const me: Me = { participantId: `p-${name}`, name, departmentId, role, clientId: doc.clientID };
  const store = createBoardStore(doc, session, me, {
    frame: (callback) => {
      queueMicrotask(callback);
      return () => {};
    },
  });
  store.setLoaded();
  const { rights } = createRights(doc, store);
  const board: Board = { doc, origin: { writer: me.participantId }, allows: rights.allows };
  const presence = createPresence(awareness, store.me);
  const undo = createUndoStore(createUndo(doc, board.origin, rights.allows));
  const engine = createFindingsEngine();
  const findings = createFindingsStore(store, async () => ({
    findingsOf: (one) => engine.findingsOf(one),
    titleOf: () => undefined,
  }));
  const saved = { kind: 'saved', pending: 0, reconnectedAt: null } as const;
  stamp(awareness, me);
  return {
    awareness,
    session,
    connection: {
      workshopId: 'test',
      board,
      store,
      saved: { current: () => saved, subscribe: () => () => {} },
      presence,
      undo,
      findings,
      rights,
      writerIds: createWriterIds(doc, board.origin),
      inStep: Promise.resolve(),
      keepOnDevice: () => {},
      clearDevice: async () => {},
      check: () => {},
      destroy: () => {
        findings.destroy();
        undo.destroy();
        presence.destroy();
        store.destroy();
        awareness.destroy();
      },
    },
  };
}

function relay(from: Y.Doc, to: Y.Doc): void {
  from.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'relay') Y.applyUpdate(to, update, 'relay');
  });
}

/** Puts the name on what this person tells, as the server does for everyone. */
function stamp(awareness: Awareness, { participantId, name, departmentId, role }: Me): void {
  const user = { participantId, name, departmentId, role };
  const setState = awareness.setLocalState.bind(awareness);
  awareness.setLocalState = (state) => setState(state && { ...state, user });
  awareness.setLocalState(awareness.getLocalState());
}

function relayPresence(from: Awareness, to: Awareness): void {
  const send = () => applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), 'relay');
  from.on('update', (_change: unknown, origin: unknown) => origin !== 'relay' && send());
  send();
}

/** The workshop around what is tested, as this person has it. */
export function As({ person, children }: { person: Participant; children: ReactNode }) {
  return createElement(WorkshopContext, { value: person.connection }, children);
}
