import * as Y from 'yjs';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { CommandWrite, Write } from '#server/store/store.ts';
import type { WriteQueue } from '#server/store/write-queue.ts';
import type { CommandChanges } from './command.ts';
import { changeSession } from './session-changes.ts';

/** What one command puts on disk: changes of the documents, rows of the store, and its answer. */
export interface CommandCommit {
  readonly room: WorkshopRoom;
  readonly changes: Pick<CommandChanges, 'session' | 'board'>;
  readonly rows: readonly Write[];
  readonly answer: CommandWrite;
}

/** The rows that changes come down to. */
export function rowsOf(
  workshopId: string,
  { secrets = [], versions = [] }: CommandChanges,
  at: number,
): readonly Write[] {
  return [
    ...secrets.map((change): Write => {
      if (change.kind === 'clear') return { kind: 'secrets-cleared', workshopId, scope: change.scope };
      const { scope, ownerId, itemId } = change;
      const secret = { scope, ownerId, itemId };
      if (change.kind === 'remove') return { kind: 'secret-removed', workshopId, secret };
      const body = JSON.stringify(change.body);
      return { kind: 'secret', workshopId, secret: { ...secret, body, at } };
    }),
    ...versions.map((version): Write => ({ kind: 'version', workshopId, version })),
  ];
}

/** Changes a copy of the board, so that a change that throws does so before anything has happened. */
export function tryBoard(room: WorkshopRoom, { board }: CommandCommit['changes']): void {
  if (!board) return;
  const copy = new Y.Doc();
  try {
    Y.applyUpdate(copy, room.board.state);
    copy.transact(() => board(copy), 'server');
  } finally {
    copy.destroy();
  }
}

/** Changes the documents and writes the rows in one transaction; resolves when that is durable. */
export function commitChanges(
  queue: WriteQueue,
  { room, changes, rows, answer }: CommandCommit,
): Promise<void> {
  const { session, board } = changes;
  return new Promise((resolve) => {
    queue.together(() => {
      if (board) room.board.doc.transact(() => board(room.board.doc), 'server');
      if (session) changeSession(room.session.doc, session);
      for (const write of rows) queue.push(write, () => {});
      queue.push(answer, resolve);
    });
  });
}
