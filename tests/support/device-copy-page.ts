/** What the page of `tests/e2e/device-copy.test.ts` runs: the client's own connection, without the interface. */
import { connectWorkshop, type WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { addNote } from '#shared/board/note-operations.ts';

let connection: WorkshopConnection | null = null;

/** What the test calls in the page. */
export interface DeviceCopyPage {
  /** Joins; with `early` a note is written at once, before anything is loaded. */
  open(workshopId: string, secret: string, early: string | null): void;
  write(text: string): void;
  look(): { kind: string; pending: number; isLoaded: boolean; notes: string[] };
  check(): void;
  databases(): Promise<(string | undefined)[]>;
}

declare global {
  interface Window {
    deviceCopy: DeviceCopyPage;
  }
}

function joined(): WorkshopConnection {
  if (!connection) throw new Error('Nobody joined yet.');
  return connection;
}

window.deviceCopy = {
  open(workshopId, secret, early) {
    const me = { participantId: 'ann', name: 'Ann', departmentId: null, role: 'participant' as const };
    connection = connectWorkshop({ workshopId, me, protocols: ['kcc.v1', secret] });
    if (early !== null) this.write(early);
  },
  write(text) {
    addNote(joined().board, { author: 'Ann', authorId: null, departmentId: null, text });
  },
  look() {
    const { saved, store } = joined();
    const { kind, pending } = saved.current();
    return {
      kind,
      pending,
      isLoaded: store.isLoaded(),
      notes: store.strategy().notes.map(({ text }) => text),
    };
  },
  check: () => joined().check(),
  databases: async () => (await indexedDB.databases()).map(({ name }) => name),
};
