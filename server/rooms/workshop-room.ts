import type { Caller } from '#server/access/caller.ts';
import type { CloseCode } from '#shared/session/close-codes.ts';
import type { DocumentName } from '#shared/session/wire.ts';
import type { LiveDocument } from './live-document.ts';

/** A socket that is open on one of the documents of a room. */
export interface RoomSocket {
  readonly caller: Caller;
  readonly document: DocumentName;
  close(code: CloseCode): void;
  /** Finds out whether the other side is still there, and lets go of the socket when it is not. */
  probe(): void;
}

/** A workshop in memory: its two documents and the sockets on them. */
export class WorkshopRoom {
  readonly id: string;
  readonly board: LiveDocument;
  readonly session: LiveDocument;
  readonly sockets = new Set<RoomSocket>();
  #isGone = false;

  constructor(id: string, board: LiveDocument, session: LiveDocument) {
    this.id = id;
    this.board = board;
    this.session = session;
  }

  /** Whether it has left memory: what is changed now is kept nowhere. */
  get isGone(): boolean {
    return this.#isGone;
  }

  document(name: DocumentName): LiveDocument {
    return name === 'board' ? this.board : this.session;
  }

  /** How many sockets are open on a document. */
  countOn(name: DocumentName): number {
    let count = 0;
    for (const socket of this.sockets) if (socket.document === name) count += 1;
    return count;
  }

  closeSockets(code: CloseCode, which: (caller: Caller) => boolean = () => true): void {
    for (const socket of [...this.sockets]) if (which(socket.caller)) socket.close(code);
  }

  async compact(): Promise<void> {
    await Promise.all([this.board.compact(), this.session.compact()]);
  }

  destroy(): void {
    this.#isGone = true;
    this.board.destroy();
    this.session.destroy();
  }
}
