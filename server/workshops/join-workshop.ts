import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { hashOf } from '#server/access/secrets.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { JoinRow, JoinWithLink, LinkRow, Store } from '#server/store/store.ts';
import { closeCodes } from '#shared/session/close-codes.ts';
import { participantRoleOf } from '#shared/session/roles.ts';
import { readSession, type SessionParticipant, sessionRoot } from '#shared/session/session-state.ts';
import { newId } from '#shared/strategy/ids.ts';

/** How long a browser that joined is remembered, in ms. */
export const joinLifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** What someone joins with. */
export interface Joining {
  readonly link: LinkRow;
  readonly name: string;
  readonly departmentId: string | null;
  /** The token in the browser's cookie, when it joined this workshop before. */
  readonly token: string | null;
}

/** Someone who joined; the token goes into the cookie. */
export interface Joined {
  readonly participantId: string;
  readonly token: string;
}

/**
 * Lets someone in. The same browser stays the same person, whichever link it comes by; when its role changes, its open
 * sockets come back with the new one.
 */
export async function joinWorkshop(store: Store, room: WorkshopRoom, joining: Joining): Promise<Joined> {
  const { link, name, departmentId } = joining;
  const before = await earlierJoin(store, room.id, joining.token);
  const participantId = before?.join.participantId ?? newId();
  const token = before && joining.token ? joining.token : randomBytes(16).toString('base64url');
  const join: JoinRow = {
    tokenHash: hashOf(token),
    workshopId: room.id,
    participantId,
    linkId: link.id,
    expiresAt: Date.now() + joinLifetimeMs,
  };
  await store.saveJoin(join);
  await writeParticipant(room, participantId, { name, departmentId, role: participantRoleOf(link.role) });
  if (before && before.link.id !== link.id) {
    room.closeSockets(closeCodes.restart, (caller) => caller.tokenHash === join.tokenHash);
  }
  return { participantId, token };
}

async function earlierJoin(
  store: Store,
  workshopId: string,
  token: string | null,
): Promise<JoinWithLink | null> {
  const before = token === null ? null : await store.joinByToken(workshopId, hashOf(token));
  return before && before.join.expiresAt > Date.now() ? before : null;
}

function writeParticipant(
  room: WorkshopRoom,
  participantId: string,
  entry: Pick<SessionParticipant, 'name' | 'departmentId' | 'role'>,
): Promise<void> {
  const known = readSession(room.session.doc).participants[participantId];
  const keepsMark = known?.role === 'decision_maker' && entry.role === 'contributor';
  const next = { ...known, ...entry, role: keepsMark ? 'decision_maker' : entry.role };
  return room.session.write((doc) => {
    const root = doc.getMap(sessionRoot);
    const participants = root.get('participants') ?? root.set('participants', new Y.Map());
    if (participants instanceof Y.Map) participants.set(participantId, next);
  });
}
