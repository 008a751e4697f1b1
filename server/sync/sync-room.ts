import * as Y from 'yjs';
import type { Caller } from '#server/access/caller.ts';
import { type Person, PresenceRoom } from '#server/presence/presence.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { isFrozenIn } from '#shared/session/frozen.ts';
import { mayEdit } from '#shared/session/roles.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { type DocumentName, documentNames } from '#shared/session/wire.ts';
import { ClientOwners } from './client-owners.ts';
import { syncFrame } from './frames.ts';
import type { SyncSocket } from './sync-socket.ts';

/** The sockets of a workshop and what they share: who is where, who writes under which id, what is passed on. */
export class SyncRoom {
  readonly room: WorkshopRoom;
  readonly owners: ClientOwners;
  readonly presence = new PresenceRoom();
  readonly #sockets: Record<DocumentName, Set<SyncSocket>> = { board: new Set(), session: new Set() };

  constructor(room: WorkshopRoom) {
    this.room = room;
    this.owners = new ClientOwners(room);
    for (const name of documentNames) {
      room.document(name).onUpdate((update, origin) => this.#passOn(name, update, origin));
    }
  }

  add(socket: SyncSocket): void {
    this.room.sockets.add(socket);
    this.#sockets[socket.document].add(socket);
    if (socket.document === 'board') this.presence.join(socket);
  }

  remove(socket: SyncSocket): void {
    this.room.sockets.delete(socket);
    this.#sockets[socket.document].delete(socket);
    if (socket.document !== 'board') return;
    this.presence.leave(socket);
    this.owners.release(socket);
    for (const other of this.#sockets.board) other.documentChanged();
  }

  /** Name and department as the session document has them now. */
  personOf({ participantId, role, departmentId }: Caller): Person {
    const participants = this.room.session.doc.getMap(sessionRoot).get('participants');
    const entry: unknown = participants instanceof Y.Map ? participants.get(participantId) : null;
    const known = typeof entry === 'object' && entry !== null ? entry : {};
    return {
      participantId,
      role,
      name: 'name' in known && typeof known.name === 'string' ? known.name : '',
      departmentId:
        'departmentId' in known && typeof known.departmentId === 'string' ? known.departmentId : departmentId,
    };
  }

  /** Whether this person may change a document now. The one place that decides it, asked for every update. */
  mayWrite({ role }: Caller, document: DocumentName): boolean {
    return document === 'board' && mayEdit(role) && !isFrozenIn(this.room.session.doc);
  }

  #passOn(name: DocumentName, update: Uint8Array, origin: unknown): void {
    const frame = syncFrame('update', update);
    for (const socket of this.#sockets[name]) {
      if (socket === origin) continue;
      socket.sendUpdate(frame);
      socket.documentChanged();
    }
  }
}
