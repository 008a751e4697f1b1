import * as Y from 'yjs';
import type { RoomSocket, WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { sessionRoot } from '#shared/session/session-state.ts';

/** How many client ids one socket may go by: an honest one has its own, and one for each for whom somebody writes. */
const maxIdsPerSocket = 40;

/**
 * Who writes under which client id of a board. New changes under the id of someone else who is connected would
 * silence that person (their own changes would count as known already), so ids are held by whoever showed them first.
 * What was written under is remembered in the session document, for history.
 */
export class ClientOwners {
  readonly #room: WorkshopRoom;
  readonly #holders = new Map<number, RoomSocket>();
  readonly #recorded = new Set<number>();

  constructor(room: WorkshopRoom) {
    this.#room = room;
  }

  /** Takes an id for a socket; false when it is someone else's. The newest socket of one person wins. */
  claim(clientId: number, socket: RoomSocket): boolean {
    const holder = this.#holders.get(clientId);
    if (holder === socket) return true;
    if (holder && !isSamePerson(holder, socket)) return false;
    const writer = this.#writerOf(clientId);
    if (writer !== null && writer !== socket.caller.participantId) return false;
    if (this.#idsOf(socket) >= maxIdsPerSocket) return false;
    this.#holders.set(clientId, socket);
    return true;
  }

  /** Whether new changes under this id may come through this socket. */
  mayWriteUnder(clientId: number, socket: RoomSocket): boolean {
    const holder = this.#holders.get(clientId);
    return !holder || holder === socket || isSamePerson(holder, socket);
  }

  /** Finds out whether the holder of an id is really still there. */
  probeHolder(clientId: number): void {
    this.#holders.get(clientId)?.probe();
  }

  /** Remembers in the session document who wrote under an id that this socket holds. */
  recordWriter(clientId: number, socket: RoomSocket): void {
    if (this.#recorded.has(clientId) || this.#holders.get(clientId) !== socket) return;
    this.#recorded.add(clientId);
    if (this.#writerOf(clientId) !== null) return;
    this.#room.session.doc.transact((transaction) => {
      const root = transaction.doc.getMap(sessionRoot);
      let clients = root.get('clients');
      if (!(clients instanceof Y.Map)) clients = root.set('clients', new Y.Map<string>());
      if (clients instanceof Y.Map) clients.set(String(clientId), socket.caller.participantId);
    }, 'server');
  }

  /** Whether a socket goes by any id yet. */
  holdsAny(socket: RoomSocket): boolean {
    return this.#idsOf(socket) > 0;
  }

  /** Gives the ids of a closed socket free. */
  release(socket: RoomSocket): void {
    for (const [clientId, holder] of this.#holders) {
      if (holder === socket) this.#holders.delete(clientId);
    }
  }

  #idsOf(socket: RoomSocket): number {
    let count = 0;
    for (const holder of this.#holders.values()) if (holder === socket) count += 1;
    return count;
  }

  #writerOf(clientId: number): string | null {
    const clients = this.#room.session.doc.getMap(sessionRoot).get('clients');
    const writer = clients instanceof Y.Map ? clients.get(String(clientId)) : null;
    return typeof writer === 'string' ? writer : null;
  }
}

function isSamePerson(one: RoomSocket, other: RoomSocket): boolean {
  return (
    one.caller.via === 'cookie' &&
    other.caller.via === 'cookie' &&
    one.caller.participantId === other.caller.participantId
  );
}
