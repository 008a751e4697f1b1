import { expect } from 'vitest';
import * as Y from 'yjs';
import { rebuildDocument } from '#server/store/compaction.ts';
import { openLocalStore } from '#server/store/local-store.ts';
import type { Store, Usage } from '#server/store/store.ts';
import type { Command } from '#shared/session/commands.ts';
import type { Role } from '#shared/session/roles.ts';
import { readSession, type SessionState } from '#shared/session/session-state.ts';
import {
  type CallAnswer,
  startServer,
  type TestServer,
  type TestServerOptions,
  type TestWorkshop,
} from './start-server.ts';

/** A command without its id, which the test makes up when it does not matter. */
export type Given = Command extends infer One ? (One extends Command ? Omit<One, 'id'> : never) : never;

/** Someone who joined and gives commands as a browser does. */
export interface CommandGiver {
  readonly participantId: string;
  readonly cookie: string;
  give(command: Given, id?: string): Promise<CallAnswer>;
}

/** A workshop with one person of each role in it, whose state is read from the disk: only what is durable counts. */
export interface CommandWorkshop extends Readonly<Record<Role, CommandGiver>> {
  readonly made: TestWorkshop;
  /** One more person. */
  join(role: Role, name: string, departmentId?: string): Promise<CommandGiver>;
  session(): Promise<SessionState>;
  /** All that is stored of the workshop but answers: equal before and after when nothing was changed. */
  stored(): Promise<Stored>;
}

/** What is stored of a workshop, to be compared. */
export interface Stored {
  readonly session: string;
  readonly board: string;
  readonly usage: Usage;
}

/** A server for commands, with its store at hand. */
export interface CommandServer {
  readonly server: TestServer;
  readonly store: Store;
  /** `body` is that of `POST /api/workshops`, such as departments or a template. */
  workshop(body?: Readonly<Record<string, unknown>>): Promise<CommandWorkshop>;
}

let lastId = 0;

/** Starts a server; `overrides.now` sets its clock. End it with `server.dispose()`. */
export async function startCommandServer(options: TestServerOptions = {}): Promise<CommandServer> {
  let opened: Store | null = null;
  const server = await startServer({
    ...options,
    overrides: {
      ...options.overrides,
      openStore: async (folder) => {
        opened = await openLocalStore(folder);
        return opened;
      },
    },
  });
  if (!opened) throw new Error('The server opened no store.');
  const store: Store = opened;
  return {
    server,
    store,
    workshop: async (body) => inhabited(server, store, await server.createWorkshop(body)),
  };
}

async function inhabited(server: TestServer, store: Store, made: TestWorkshop): Promise<CommandWorkshop> {
  const join = async (role: Role, name: string, departmentId?: string): Promise<CommandGiver> => {
    const person = await server.join(made, role, name, departmentId ? { departmentId } : {});
    return {
      ...person,
      give(command, id) {
        lastId += 1;
        const body = { id: id ?? `c${lastId}`, ...command };
        return server.call('POST', `/api/workshops/${made.id}/commands`, { cookie: person.cookie, body });
      },
    };
  };
  const state = async (name: 'board' | 'session'): Promise<Uint8Array> =>
    Y.encodeStateAsUpdate(rebuildDocument(await store.loadDocument(made.id, name)));
  return {
    made,
    join,
    facilitator: await join('facilitator', 'Fatima'),
    participant: await join('participant', 'Pieter'),
    observer: await join('observer', 'Olga'),
    session: async () => readSession(rebuildDocument(await store.loadDocument(made.id, 'session'))),
    stored: async () => ({
      session: Buffer.from(await state('session')).toString('base64'),
      board: Buffer.from(await state('board')).toString('base64'),
      usage: await store.usage(made.id),
    }),
  };
}

/** One line of a table of commands: who gives what in which state, and what comes of it. */
export interface CommandCase {
  /** The state in which it is given, in words. */
  readonly when: string;
  /** Commands of the facilitator that bring the workshop into that state. */
  readonly after?: readonly Given[];
  readonly by: Role;
  readonly give: Given;
  readonly status: 200 | 400 | 403 | 409;
  /** The code of the refusal; needed unless the status is 200. */
  readonly code?: string;
  /** What the session says afterwards, or that nothing at all is changed. */
  readonly leaves: Partial<SessionState> | 'as it was';
}

/** Plays one line of a table in a workshop of its own. What is refused must leave all that is stored as it was. */
export async function playCommandCase(
  { workshop: open }: CommandServer,
  { after = [], by, give, status, code, leaves }: CommandCase,
): Promise<void> {
  const workshop = await open();
  for (const command of after) {
    const answer = await workshop.facilitator.give(command);
    if (answer.status !== 200) throw new Error(`Not brought into the state: ${answer.text}`);
  }
  const before = await workshop.stored();
  const answer = await workshop[by].give(give);
  expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
  if (status !== 200 || leaves === 'as it was') expect(await workshop.stored()).toEqual(before);
  if (leaves !== 'as it was') expect(await workshop.session()).toMatchObject(leaves);
}
