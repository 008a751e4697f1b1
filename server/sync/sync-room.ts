import type * as Y from 'yjs';
import type { Caller } from '#server/access/caller.ts';
import { type Person, PresenceRoom } from '#server/presence/presence.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { type DocumentName, documentNames } from '#shared/session/wire.ts';
import { ClientOwners } from './client-owners.ts';
import { syncFrame } from './frames.ts';
import type { SyncSocket } from './sync-socket.ts';
import { WriteRules } from './write-rules.ts';

/** The sockets of a workshop and what they share: who is where, who writes under which id, what is passed on. */
export class SyncRoom {
  readonly room: WorkshopRoom;
  readonly owners: ClientOwners;
  readonly rules: WriteRules;
  readonly presence = new PresenceRoom();
  readonly #sockets: Record<DocumentName, Set<SyncSocket>> = { board: new Set(), session: new Set() };

  constructor(room: WorkshopRoom) {
    this.room = room;
    this.owners = new ClientOwners(room);
    this.rules = new WriteRules(room);
    room.session.doc.getMap(sessionRoot).observeDeep((events) => this.#showChangedPeople(events));
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

  /** Name, department and role as the session document has them now. */
  personOf(caller: Caller): Person {
    const { participantId } = caller;
    const known = this.rules.session.participants[participantId];
    return {
      participantId,
      role: this.rules.rightsOf(caller)?.role ?? 'observer',
      name: known?.name ?? '',
      departmentId: known?.departmentId ?? caller.departmentId,
    };
  }

  /** A name, department or role that changes shows with everybody at once. */
  #showChangedPeople(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const changed = new Set(
      events.flatMap(({ path, keys }) => (path[0] === 'participants' ? [...keys.keys()] : [])),
    );
    if (changed.size > 0) this.presence.personChanged((person) => changed.has(person.participantId));
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
