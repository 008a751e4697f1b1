import type { Caller } from '#server/access/caller.ts';
import { type Rights, rightsOf } from '#server/access/rights.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { refusalOf } from '#shared/locks/may-write.ts';
import { touchedBy } from '#shared/locks/touches.ts';
import { mayWriteAll, type Writer } from '#shared/locks/writer.ts';
import { readSession, type SessionState } from '#shared/session/session-state.ts';
import type { DecodedUpdate } from './decode-update.ts';

/**
 * Who may write what on the board of a room, by what the session says at this moment: a lock or a change of role holds
 * from the next change on, also on sockets that are open.
 */
export class WriteRules {
  readonly #room: WorkshopRoom;
  #session: SessionState | null = null;

  constructor(room: WorkshopRoom) {
    this.#room = room;
    room.session.onUpdate(() => {
      this.#session = null;
    });
  }

  /** The session as it is now, read once for as long as nothing in it changes. */
  get session(): SessionState {
    this.#session ??= readSession(this.#room.session.doc);
    return this.#session;
  }

  /** Null for someone who was sent away. */
  rightsOf(caller: Caller): Rights | null {
    return rightsOf(this.session, caller);
  }

  /** Whether all that an update would change may be changed by its sender. */
  allows(update: DecodedUpdate, caller: Caller): boolean {
    const rights = this.rightsOf(caller);
    if (!rights) return false;
    const writer: Writer = { participantId: caller.participantId, ...rights };
    if (mayWriteAll(writer, this.session)) return true;
    const { doc } = this.#room.board;
    return refusalOf(doc, touchedBy(doc, update), writer, this.session) === null;
  }
}
